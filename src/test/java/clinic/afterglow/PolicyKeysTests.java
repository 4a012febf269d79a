package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyKey;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A number that a director may change must change something. */
class PolicyKeysTests {

  /** Rules of the clinical rules, section 0, that are not written yet; to be emptied. */
  private static final Set<String> RULE_NOT_WRITTEN =
      Set.of("SERIES_MAX_PER_DAY", "DISSOLVE_MINUTES", "MICRO_BAND");

  /** Lines of the migrations but for the values themselves. */
  private final List<String> rows =
      Sources.under("db-migrations", ".sql").stream()
          .flatMap(file -> Sources.read(file).lines())
          .filter(line -> !line.contains("'As shipped'"))
          .toList();

  @Test
  void areEachAskedByARule() {
    var code =
        Sources.under("src/main/java", ".java").stream()
            .filter(file -> !file.endsWith("clinic/Policy.java"))
            .map(Sources::read)
            .collect(Collectors.joining("\n"));
    var unused = new TreeSet<String>();
    Arrays.stream(Policy.class.getFields())
        .filter(field -> field.getType() == PolicyKey.class)
        .filter(field -> !askedByData(field))
        .map(Field::getName)
        .filter(name -> !Pattern.compile("\\bPolicy\\." + name + "\\b").matcher(code).find())
        .forEach(unused::add);
    unused.removeAll(RULE_NOT_WRITTEN);

    assertThat(unused).as("keys that nothing asks for").isEmpty();
  }

  /** A rule that is kept as a row names the key in it. */
  private boolean askedByData(Field field) {
    try {
      var quoted = "'" + ((PolicyKey<?>) field.get(null)).name() + "'";
      return rows.stream().anyMatch(row -> row.contains(quoted));
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }
}
