package clinic.afterglow.ui.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A failure and its causes as the log may have them: kinds and places, no words and no values. */
final class WithoutMessage extends RuntimeException {

  WithoutMessage(Throwable failure) {
    super(kind(failure), cause(failure), false, true);
    setStackTrace(failure.getStackTrace());
  }

  private static String kind(Throwable failure) {
    var name = failure.getClass().getName();
    return failure instanceof SQLException refused ? name + " " + refused.getSQLState() : name;
  }

  private static @Nullable Throwable cause(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? null : new WithoutMessage(cause);
  }
}
