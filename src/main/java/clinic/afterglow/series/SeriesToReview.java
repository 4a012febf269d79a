package clinic.afterglow.series;

import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;

/** A series that waits for a prescriber's look. */
public record SeriesToReview(
    SeriesId series, PatientId patient, String patientName, int given, LocalDate lastDose) {}
