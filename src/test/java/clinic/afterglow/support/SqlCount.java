package clinic.afterglow.support;

import java.util.List;

/**
 * How many SQL statements something costs on the test's own thread; a batch of rows is one
 * statement. A failure lists them.
 *
 * <pre>{@code
 * SqlCount.of(() -> patients.search("ann")).isAtMost(2);
 * }</pre>
 */
public final class SqlCount {

  private final List<String> statements;

  private SqlCount(List<String> statements) {
    this.statements = statements;
  }

  public static SqlCount of(Runnable work) {
    return new SqlCount(List.copyOf(SqlRecorder.during(work)));
  }

  public int number() {
    return statements.size();
  }

  public void is(int expected) {
    if (number() != expected) {
      throw failure("exactly " + expected);
    }
  }

  public void isAtMost(int most) {
    if (number() > most) {
      throw failure("at most " + most);
    }
  }

  private AssertionError failure(String wanted) {
    return new AssertionError(
        "Expected %s statements, saw %d:%n  %s"
            .formatted(wanted, number(), String.join("\n  ", statements)));
  }
}
