package clinic.afterglow.series;

import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;

/** A missed session of a running series for which no other date is booked yet. */
public record SessionToReplace(
    PatientId patient,
    String patientName,
    int ordinal,
    SeriesSessionStatus why,
    LocalDate missedOn) {}
