package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of the worklist.
 *
 * @param nextDue by the calendar, before any shift to an open day
 * @param rescreen whether the patient must be screened again before the dose
 */
public record DueBooster(
    UUID id,
    PatientId patient,
    String patientName,
    String phone,
    SiteId site,
    int months,
    LocalDate lastDose,
    LocalDate nextDue,
    boolean rescreen,
    boolean booked) {

  /** More days than that since the last dose ask for a new screening. */
  static boolean needsScreening(LocalDate lastDose, LocalDate today, int days) {
    return lastDose.isBefore(today.minusDays(days));
  }
}
