package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the recall list.
 *
 * @param given doses that the plan asked for and got
 * @param asksOn the day of the dose by the calendar, of the scale, or of the score that asks
 * @param late whether the dose can no longer come near enough to its day (booster.adherence)
 * @param trigger what asks for a booster now
 * @param rescreen whether the patient must be screened again before the dose
 */
public record DueBooster(
    UUID id,
    PatientId patient,
    String patientName,
    String phone,
    SiteId site,
    ZoneId zone,
    BoosterRhythm rhythm,
    int given,
    LocalDate lastDose,
    LocalDate asksOn,
    Recall recall,
    boolean late,
    Optional<OpenTrigger> trigger,
    boolean rescreen,
    boolean booked,
    Optional<LastContact> contact) {}
