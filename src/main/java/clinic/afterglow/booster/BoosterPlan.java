package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a patient's effect is maintained.
 *
 * @param given doses that the plan asked for and got
 * @param due empty for a plan by symptoms and for a completed one
 * @param window the days on which the next dose counts as in time
 * @param scaleDue when the next PHQ-9 is to be asked for, of a plan by symptoms
 * @param trigger what asks for a booster now
 * @param rescreen whether the patient must be screened again before the next dose
 * @param appointment when the next dose is booked
 * @param doses the last ones given, newest first
 */
public record BoosterPlan(
    PatientId patient,
    SiteId site,
    BoosterRhythm rhythm,
    BoosterStatus status,
    int given,
    String reason,
    UserId prescriber,
    LocalDate lastDose,
    Optional<DueDate> due,
    Optional<DueWindow> window,
    Optional<LocalDate> scaleDue,
    Optional<OpenTrigger> trigger,
    boolean rescreen,
    Optional<AppointmentId> appointment,
    List<GivenBooster> doses) {

  public BoosterPlan {
    doses = List.copyOf(doses);
  }
}
