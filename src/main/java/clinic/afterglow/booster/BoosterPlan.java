package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a patient's effect is maintained.
 *
 * @param months between doses
 * @param rescreen whether the patient must be screened again before the next dose
 * @param appointment when the next dose is booked
 */
public record BoosterPlan(
    PatientId patient,
    SiteId site,
    int months,
    String reason,
    UserId prescriber,
    LocalDate lastDose,
    DueDate due,
    boolean rescreen,
    Optional<AppointmentId> appointment) {}
