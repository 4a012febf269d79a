package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for the places nearest to one that is taken.
 *
 * @param rooms that may be booked at the site
 * @param busy who is taken when, from the day before on
 */
record Alternatives(
    SiteCalendar calendar,
    List<RoomId> rooms,
    List<UserId> clinicians,
    Collection<Busy> busy,
    Instant now) {

  /** How far ahead the same time is offered. */
  static final Duration WITHIN = Duration.ofDays(7);

  private static final int WITH_OTHERS = 2;
  private static final int THAT_DAY = 2;

  Stream<NewAppointment> to(NewAppointment wanted) {
    var seen = new HashSet<NewAppointment>();
    return Stream.of(
            withOthers(wanted, wanted.start()).limit(WITH_OTHERS),
            starts(wanted).map(start -> at(wanted, start)).filter(this::free).limit(THAT_DAY),
            laterDays(wanted).map(start -> at(wanted, start)).filter(this::free).limit(1),
            starts(wanted).flatMap(start -> withOthers(wanted, start).limit(1)).limit(THAT_DAY))
        .flatMap(found -> found)
        .filter(seen::add);
  }

  private Stream<NewAppointment> withOthers(NewAppointment wanted, Instant start) {
    var here = wanted.room();
    var who = wanted.clinician();
    return Stream.of(
            clinicians.stream().map(other -> at(wanted, here, other, start)),
            rooms.stream().map(other -> at(wanted, other, who, start)),
            rooms.stream()
                .flatMap(room -> clinicians.stream().map(other -> at(wanted, room, other, start))))
        .flatMap(found -> found)
        .filter(this::free);
  }

  /** All starts of that day, nearest first, the earlier one of two as near. */
  private Stream<Instant> starts(NewAppointment wanted) {
    var day = calendar.day(wanted.start());
    return calendar
        .hours(day)
        .map(hours ->
            Stream.iterate(
                    calendar.instant(day, hours.opens()),
                    at -> at.isBefore(calendar.instant(day, hours.closes())),
                    at -> at.plus(Slot.GRID))
                .filter(Slot::onGrid)
                .sorted(Comparator.comparing(at -> Duration.between(at, wanted.start()).abs())))
        .orElse(Stream.empty());
  }

  private Stream<Instant> laterDays(NewAppointment wanted) {
    var day = calendar.day(wanted.start());
    var time = calendar.time(wanted.start());
    return day.plusDays(1)
        .datesUntil(day.plusDays(1 + WITHIN.toDays()))
        .map(next -> calendar.instant(next, time))
        .filter(Slot::onGrid);
  }

  private boolean free(NewAppointment one) {
    return !one.start().isBefore(now)
        && calendar.covers(one.start(), one.slot().end())
        && nobodyIn(one);
  }

  private boolean nobodyIn(NewAppointment one) {
    var needed = List.<UUID>of(one.room().value(), one.clinician().value(), one.patient().value());
    return busy.stream()
        .noneMatch(taken ->
            needed.contains(taken.resource()) && taken.overlaps(one.start(), one.slot().end()));
  }

  private static NewAppointment at(NewAppointment wanted, Instant start) {
    return at(wanted, wanted.room(), wanted.clinician(), start);
  }

  private static NewAppointment at(
      NewAppointment wanted, RoomId room, UserId clinician, Instant start) {
    return new NewAppointment(
        wanted.patient(), wanted.kind(), wanted.site(), room, clinician, start, wanted.length());
  }
}
