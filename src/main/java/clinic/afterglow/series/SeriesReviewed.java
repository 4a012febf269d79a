package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a prescriber has looked at a series and decided how it goes on. */
public record SeriesReviewed(
    PatientId patient,
    SeriesId series,
    ReviewKind kind,
    int afterDoses,
    ReviewDecision decision,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return series.value();
  }

  @Override
  public String detail() {
    return kind + " after " + afterDoses + ", " + decision;
  }
}
