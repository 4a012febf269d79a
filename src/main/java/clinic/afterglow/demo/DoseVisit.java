package clinic.afterglow.demo;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Duration;
import java.time.Instant;

/**
 * A dosing visit that is booked.
 *
 * @param start of the appointment
 * @param dose when the drug is given if all goes as usual
 * @param ordinal which dose of the series it is; boosters go on after the sixth
 * @param clinician in whose calendar it stands
 */
record DoseVisit(
    Chart chart,
    SessionId session,
    AppointmentId appointment,
    Instant start,
    Instant dose,
    int ordinal,
    Turn turn,
    Talk talk,
    Staff clinician) {

  /** From sitting down to the drug: questions, weight, pressure, order, drawing up. */
  static final Duration BEFORE_DOSE = Duration.ofMinutes(16);

  static Duration length(Route route) {
    return switch (route) {
      case NASAL_ESKETAMINE -> Duration.ofMinutes(180);
      case SUBLINGUAL, ORAL, NASAL_RACEMIC -> Duration.ofMinutes(150);
      case INTRAVENOUS, INTRAMUSCULAR -> Duration.ofMinutes(120);
    };
  }

  PatientId patient() {
    return chart.id();
  }

  Instant sinceDose(int minutes) {
    return dose.plus(Duration.ofMinutes(minutes));
  }

  Instant beforeDose(int minutes) {
    return dose.minus(Duration.ofMinutes(minutes));
  }
}
