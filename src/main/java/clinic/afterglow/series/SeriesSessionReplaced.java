package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Published when a missed session of a series has a replacement. */
public record SeriesSessionReplaced(
    PatientId patient,
    SeriesId series,
    int ordinal,
    LocalDate date,
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
    return ordinal + " on " + date + (overridden ? ", overridden" : "");
  }
}
