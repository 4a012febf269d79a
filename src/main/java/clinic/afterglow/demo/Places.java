package clinic.afterglow.demo;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Busy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds where and with whom a visit can take place, as a front desk would. */
@DemoOnly
class Places {

  private static final Duration GRID = Duration.ofMinutes(15);
  private static final int QUARTERS_OF_A_DAY = 96;

  private final Appointments appointments;
  private final Founding founding;

  Places(Appointments appointments, Founding founding) {
    this.appointments = appointments;
    this.founding = founding;
  }

  record Place(RoomId room, Staff clinician, UserId clinicianId, Instant start) {}

  /** Infusions have a chair and a nurse, therapy has a room and a therapist. */
  Place forDose(Chart chart, Instant start, Duration length) {
    var team = chart.team();
    boolean infusion =
        chart.route() == Route.INTRAVENOUS || chart.route() == Route.NASAL_ESKETAMINE;
    var people =
        infusion
            ? Stream.concat(Stream.of(team.nurse(), team.prescriber()), team.therapists().stream())
            : Stream.concat(team.therapists().stream(), Stream.of(team.nurse()));
    var branch = chart.branch();
    var first = infusion ? branch.chairs() : branch.rooms();
    var second = infusion ? branch.rooms() : branch.chairs();
    return near(
        chart,
        start,
        length,
        people.toList(),
        Stream.concat(first.stream(), second.stream()).toList());
  }

  Place inARoom(Chart chart, Instant start, Duration length, List<Staff> people) {
    return near(chart, start, length, people, chart.branch().rooms());
  }

  Place forAGroup(Branch branch, Instant start, Duration length, List<Staff> people) {
    return near(branch, PatientId.next(), start, length, people, branch.rooms());
  }

  private Place near(
      Chart chart, Instant start, Duration length, List<Staff> people, List<RoomId> rooms) {
    return near(chart.branch(), chart.id(), start, length, people, rooms);
  }

  /** The wished start or the nearest to it on the same day. */
  private Place near(
      Branch branch,
      PatientId patient,
      Instant start,
      Duration length,
      List<Staff> people,
      List<RoomId> rooms) {
    var day = branch.day(start);
    var wished = branch.within(Branch.onGrid(start), day, length);
    var opens = branch.at(day, branch.hours().opens());
    var closes = branch.at(day, branch.hours().closes());
    var busy = appointments.busy(branch.id(), patient, opens, closes);
    return Stream.iterate(1, n -> n + 1)
        .limit(QUARTERS_OF_A_DAY)
        .map(n -> wished.plus(GRID.multipliedBy(n % 2 == 0 ? n / 2 : -(n / 2))))
        .filter(at -> !at.isBefore(opens) && !at.plus(length).isAfter(closes))
        .filter(at -> free(busy, patient.value(), at, length))
        .flatMap(at -> at(at, length, busy, people, rooms).stream())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no place at " + start + " in " + branch.town()));
  }

  private Optional<Place> at(
      Instant start, Duration length, List<Busy> busy, List<Staff> people, List<RoomId> rooms) {
    return people.stream()
        .filter(who -> free(busy, founding.id(who).value(), start, length))
        .findFirst()
        .flatMap(who ->
            rooms.stream()
                .filter(room -> free(busy, room.value(), start, length))
                .findFirst()
                .map(room -> new Place(room, who, founding.id(who), start)));
  }

  private static boolean free(List<Busy> busy, UUID resource, Instant start, Duration length) {
    return busy.stream()
        .noneMatch(taken ->
            taken.resource().equals(resource) && taken.overlaps(start, start.plus(length)));
  }
}
