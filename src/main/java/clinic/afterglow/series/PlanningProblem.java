package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * All that a planner has to know.
 *
 * @param chairs those that suit, the best liked first
 * @param clinicians those who may give a dose, the best liked first
 * @param today the first day that can be booked
 * @param from the day of the first dose
 * @param time when the patient would like to come
 */
record PlanningProblem(
    Protocol protocol,
    SiteCalendar calendar,
    List<RoomId> chairs,
    List<UserId> clinicians,
    PatientId patient,
    List<Busy> busy,
    LocalDate today,
    LocalDate from,
    LocalTime time) {

  PlanningProblem {
    chairs = List.copyOf(chairs);
    clinicians = List.copyOf(clinicians);
    busy = List.copyOf(busy);
  }
}
