package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a planner has to know, as plain values.
 *
 * @param chairs those that suit, the best liked first
 * @param clinicians those who may give a dose, the best liked first
 * @param busy when chairs, clinicians and the patient cannot be had: booked, absent, off the roster
 * @param doses other doses of the patient, given or booked
 * @param now nothing is booked before it
 * @param from the day of the first dose
 */
record PlanningProblem(
    Protocol protocol,
    SiteCalendar calendar,
    List<RoomId> chairs,
    List<UserId> clinicians,
    PatientId patient,
    List<Busy> busy,
    OtherDoses doses,
    PatientWishes wishes,
    Instant now,
    LocalDate from) {

  PlanningProblem {
    chairs = List.copyOf(chairs);
    clinicians = List.copyOf(clinicians);
    busy = List.copyOf(busy);
  }

  /**
   * Doses that do not belong to the series.
   *
   * @param maxPerDay how many doses a patient may have on one date, those of the series included
   */
  record OtherDoses(List<LocalDate> dates, int maxPerDay) {

    static final OtherDoses NONE = new OtherDoses(List.of(), 1);

    OtherDoses {
      dates = List.copyOf(dates);
    }

    boolean leaveRoomOn(LocalDate date) {
      return dates.stream().filter(date::equals).count() < maxPerDay;
    }

    boolean keepAway(LocalDate date, int gapDays) {
      return dates.stream()
          .filter(other -> !other.equals(date))
          .allMatch(other -> Math.abs(Days.between(other, date)) >= gapDays);
    }
  }

  /** The first day that can be booked. */
  LocalDate today() {
    return calendar.day(now);
  }

  PlanningProblem with(Protocol other) {
    return new PlanningProblem(
        other, calendar, chairs, clinicians, patient, busy, doses, wishes, now, from);
  }

  PlanningProblem with(SiteCalendar other) {
    return new PlanningProblem(
        protocol, other, chairs, clinicians, patient, busy, doses, wishes, now, from);
  }
}
