package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who came to a group, one by one. */
@Component
class GroupRoll {

  private final GroupBooking booking;
  private final VisitGroupRepository groups;
  private final AppointmentRepository appointments;
  private final Booking visits;
  private final BookingReview review;
  private final GroupSheet sheet;
  private final VisitHolds holds;
  private final Clock clock;

  GroupRoll(
      GroupBooking booking,
      VisitGroupRepository groups,
      AppointmentRepository appointments,
      Booking visits,
      BookingReview review,
      GroupSheet sheet,
      VisitHolds holds,
      Clock clock) {
    this.booking = booking;
    this.groups = groups;
    this.appointments = appointments;
    this.visits = visits;
    this.review = review;
    this.sheet = sheet;
    this.holds = holds;
    this.clock = clock;
  }

  void call(GroupId id, Map<AppointmentId, Attendance> found, String theme, UserId by) {
    var group = booking.find(id);
    refuseBeforeItBegins(group);
    var all = appointments.findByGroupOrderById(id);
    refuseUnlessAll(found, all);
    booking.refuseNames(group.outline().about(theme), sheet.names(id, Optional.empty()));
    for (var visit : all) {
      Optional.ofNullable(found.get(visit.getId()))
          .ifPresent(attendance -> say(visit, attendance, theme.strip(), by));
    }
    group.held(
        theme, found.values().stream().filter(Attendance::tookPart).count(), by, clock.instant());
    groups.save(group);
  }

  private void say(Appointment visit, Attendance found, String theme, UserId by) {
    if (!found.tookPart()) {
      holds.refuse(visit.getId(), AppointmentStatus.NO_SHOW);
    }
    visit.attend(found, theme, by, clock.instant());
    if (visit.getStatus().holdsItsTime()) {
      appointments.save(visit);
    } else {
      visits.giveBack(visit);
    }
  }

  private void refuseBeforeItBegins(VisitGroup group) {
    var start = group.slot().start();
    if (clock.instant().isBefore(start)) {
      var calendar = review.calendar(group.site(), start);
      throw new GroupNotBegun(calendar.day(start), calendar.time(start));
    }
  }

  private static void refuseUnlessAll(Map<AppointmentId, Attendance> found, List<Appointment> all) {
    if (!all.stream().map(Appointment::getId).toList().containsAll(found.keySet())) {
      throw new NoSuchRecord();
    }
    long missing =
        all.stream()
            .filter(visit -> visit.getStatus().holdsItsTime())
            .filter(visit -> !found.containsKey(visit.getId()))
            .count();
    if (missing > 0) {
      throw new AttendanceIncomplete(Math.toIntExact(missing));
    }
  }
}
