package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a question was answered, and by whom it was entered.
 *
 * @param mistake why it does not count, if a prescriber said so
 */
public record AnswerDetails(
    Answer answer, String note, UserId by, Instant at, Optional<Mistake> mistake) {

  /** The answer was entered in error. */
  public record Mistake(String reason, UserId by, Instant at) {}
}
