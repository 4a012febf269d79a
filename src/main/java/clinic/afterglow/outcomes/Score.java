package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in questionnaire.
 *
 * @param total empty unless every counted item was answered
 * @param severity the band of the total; empty with it
 * @param answers as in {@link NewMeasurement}
 * @param struckOut why and by whom it was taken out of the record, if it was
 */
public record Score(
    UUID id,
    Instrument instrument,
    LocalDate takenOn,
    Optional<Integer> total,
    Optional<SymptomSeverity> severity,
    List<@Nullable Integer> answers,
    UserId recordedBy,
    Instant recordedAt,
    Optional<StrikeOut> struckOut) {

  public boolean complete() {
    return total.isPresent();
  }

  /** A wrong entry stays readable; this says why it no longer counts. */
  public record StrikeOut(String reason, UserId by, Instant at) {}
}
