package clinic.afterglow.series;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a series has been booked. */
public record SeriesBooked(
    PatientId patient,
    SeriesId series,
    int sessions,
    PolicyVersion judgedBy,
    boolean overridden,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return series.value();
  }

  @Override
  public String detail() {
    return sessions + " sessions, v" + judgedBy.value() + (overridden ? ", overridden" : "");
  }
}
