package clinic.afterglow.integration;

import static java.util.Comparator.comparing;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for the first time at which site, room, clinician and patient are free; a room before a
 * chair, for people talk there.
 */
record MeetingSearch(
    SiteCalendar calendar,
    List<RoomSummary> rooms,
    List<Busy> busy,
    UserId clinician,
    PatientId patient,
    Duration length) {

  MeetingSearch {
    rooms =
        rooms.stream()
            .filter(RoomSummary::active)
            .sorted(
                comparing((RoomSummary room) -> room.kind() != RoomKind.ROOM)
                    .thenComparing(RoomSummary::name))
            .toList();
  }

  /** Beginning within this time, both ends included. */
  Optional<NewMeeting> first(Instant from, Instant until) {
    return from.isAfter(until)
        ? Optional.empty()
        : calendar
            .day(from)
            .datesUntil(calendar.day(until).plusDays(1))
            .flatMap(day -> calendar.hours(day).stream().flatMap(hours -> starts(day, hours)))
            .filter(start -> !start.isBefore(from) && !start.isAfter(until))
            .filter(start -> free(clinician.value(), start) && free(patient.value(), start))
            .flatMap(start ->
                room(start).stream().map(room -> new NewMeeting(room, clinician, start, length)))
            .findFirst();
  }

  private Stream<Instant> starts(LocalDate day, OpeningHours hours) {
    var last = calendar.instant(day, hours.closes()).minus(length);
    return Stream.iterate(
        calendar.instant(day, hours.opens()),
        start -> !start.isAfter(last),
        start -> start.plus(Slot.GRID));
  }

  private Optional<RoomId> room(Instant start) {
    return rooms.stream().map(RoomSummary::id).filter(id -> free(id.value(), start)).findFirst();
  }

  private boolean free(UUID resource, Instant start) {
    return busy.stream()
        .filter(taken -> taken.resource().equals(resource))
        .noneMatch(taken -> taken.overlaps(start, start.plus(length)));
  }
}
