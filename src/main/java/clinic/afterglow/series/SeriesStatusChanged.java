package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a series has come further, was held up or ended. */
public record SeriesStatusChanged(
    PatientId patient, SeriesId series, SeriesStatus from, SeriesStatus to, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return series.value();
  }

  @Override
  public String detail() {
    return from + " -> " + to;
  }
}
