package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a session of a series was not given. */
public record SeriesSessionMissed(
    PatientId patient, SeriesId series, int ordinal, SeriesSessionStatus why, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return series.value();
  }

  @Override
  public String detail() {
    return ordinal + " " + why;
  }
}
