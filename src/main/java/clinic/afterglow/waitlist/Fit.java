package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the first start in a time that became free at which a patient could come: it suits them, it
 * is earlier than what they have, the site is open, and nobody it needs is taken.
 *
 * @param rooms that may be booked at the site
 * @param taken quarter hours of rooms, clinicians and patients that visits have
 * @param away rooms and clinicians that cannot be had though no visit has them
 */
record Fit(
    SiteCalendar calendar,
    List<RoomId> rooms,
    Collection<Taken> taken,
    Collection<Busy> away,
    Instant now) {

  /** A quarter hour that somebody has, and for which visit. */
  record Taken(UUID resource, Instant quarter, AppointmentId visit) {}

  Optional<NewAppointment> first(OpenSlot slot, Waiting who) {
    var clinician =
        slot.clinician().or(() -> who.visit().map(Waiting.BookedVisit::clinician)).orElse(null);
    if (clinician == null || !sameClinician(slot, who)) {
      return Optional.empty();
    }
    var begin = slot.start().isBefore(now) ? onGrid(now) : slot.start();
    var last = slot.end().minus(who.length());
    return Stream.iterate(begin, at -> !at.isAfter(last), at -> at.plus(Slot.GRID))
        .filter(start -> suits(start, who) && calendar.covers(start, start.plus(who.length())))
        .flatMap(start -> inSomeRoom(slot, who, clinician, start))
        .findFirst();
  }

  /** Nobody left a visit behind: only those come earlier who would see the same clinician. */
  private static boolean sameClinician(OpenSlot slot, Waiting who) {
    return slot.kind().isPresent()
        || who.visit()
            .filter(visit -> slot.clinician().map(visit.clinician()::equals).orElse(true))
            .isPresent();
  }

  private Stream<NewAppointment> inSomeRoom(
      OpenSlot slot, Waiting who, UserId clinician, Instant start) {
    return slot.room()
        .map(Stream::of)
        .orElseGet(rooms::stream)
        .map(room ->
            new NewAppointment(
                who.patient(), who.kind(), slot.site(), room, clinician, start, who.length()))
        .filter(place -> nobodyIn(place, who));
  }

  private boolean suits(Instant start, Waiting who) {
    var wish = who.wish();
    var day = calendar.day(start);
    var until = calendar.time(start.plus(who.length()));
    return (wish.days().isEmpty() || wish.days().contains(day.getDayOfWeek()))
        && !calendar.time(start).isBefore(wish.from())
        && !until.isAfter(wish.until())
        && !start.isBefore(now.plus(Duration.ofHours(wish.noticeHours())))
        && start.isAfter(now)
        && who.visit().map(visit -> start.isBefore(visit.start())).orElse(true);
  }

  /** The visit that comes forward is in nobody's way. */
  private boolean nobodyIn(NewAppointment place, Waiting who) {
    var needed =
        List.<UUID>of(place.room().value(), place.clinician().value(), place.patient().value());
    var quarters = place.slot().quarters();
    var own = who.visit().map(Waiting.BookedVisit::id);
    boolean there =
        away.stream()
            .filter(one -> needed.contains(one.resource()))
            .noneMatch(one -> one.overlaps(place.slot().start(), place.slot().end()));
    return there
        && taken.stream()
            .filter(one -> own.filter(one.visit()::equals).isEmpty())
            .noneMatch(one -> needed.contains(one.resource()) && quarters.contains(one.quarter()));
  }

  private static Instant onGrid(Instant at) {
    long grid = Slot.GRID.toSeconds();
    long seconds = at.truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
    return Instant.ofEpochSecond((seconds / grid + 1) * grid);
  }
}
