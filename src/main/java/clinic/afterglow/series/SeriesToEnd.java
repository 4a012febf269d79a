package clinic.afterglow.series;

import clinic.afterglow.patients.PatientId;

/** A series that a prescriber has decided to end, and whose visits ahead still hold their times. */
public record SeriesToEnd(
    SeriesId series, PatientId patient, String patientName, ReviewDecision decision) {}
