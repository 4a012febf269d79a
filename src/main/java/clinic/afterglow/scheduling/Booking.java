package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes and gives back times: asks the rules, locks whom it concerns, then looks, then writes. */
@Component
class Booking {

  private final AppointmentRepository appointments;
  private final Bookables bookables;
  private final DaySheet sheet;
  private final Sites sites;
  private final Clock clock;

  Booking(
      AppointmentRepository appointments,
      Bookables bookables,
      DaySheet sheet,
      Sites sites,
      Clock clock) {
    this.appointments = appointments;
    this.bookables = bookables;
    this.sheet = sheet;
    this.sites = sites;
    this.clock = clock;
  }

  List<AppointmentId> book(List<NewAppointment> wanted, UserId by) {
    wanted.stream().map(NewAppointment::site).distinct().forEach(site -> review(site, wanted));
    var made = wanted.stream().map(one -> new Appointment(one, by, clock.instant())).toList();
    bookables.lock(made.stream().map(Appointment::resources).flatMap(Collection::stream).toList());
    made.forEach(appointments::save);
    appointments.flush();
    made.forEach(this::take);
    return made.stream().map(Appointment::getId).toList();
  }

  void move(Appointment appointment, RoomId room, UserId clinician, Instant start, UserId by) {
    var slot = new Slot(start, appointment.slot().length());
    BookingRefused.unlessAllowed(decide(appointment.getSite(), room, slot));
    appointment.move(room, clinician, start, by, clock.instant());
    bookables.lock(appointment.resources());
    appointments.save(appointment);
    appointments.flush();
    bookables.free(appointment.getId());
    take(appointment);
  }

  void giveBack(Appointment appointment) {
    appointments.save(appointment);
    appointments.flush();
    bookables.free(appointment.getId());
  }

  void refuseBeforeItBegins(Appointment appointment) {
    if (clock.instant().isBefore(appointment.getStart())) {
      var calendar = calendar(appointment.getSite(), appointment.getStart());
      throw new TooEarlyForNoShow(
          calendar.day(appointment.getStart()), calendar.time(appointment.getStart()));
    }
  }

  void refuseAfterItsDay(Appointment appointment) {
    var calendar = calendar(appointment.getSite(), appointment.getStart());
    var day = calendar.day(appointment.getStart());
    if (calendar.day(clock.instant()).isAfter(day)) {
      throw new VisitIsPast(day);
    }
  }

  List<NewAppointment> alternatives(
      NewAppointment wanted,
      Collection<UserId> clinicians,
      Optional<AppointmentId> moved,
      int most) {
    var site = sites.details(wanted.site());
    var calendar = calendar(wanted.site(), wanted.start());
    var own = moved.flatMap(appointments::findById).map(Appointment::busy).orElse(List.of());
    var from = wanted.start().minus(1, ChronoUnit.DAYS);
    var until = wanted.start().plus(Alternatives.WITHIN).plus(Slot.LONGEST);
    var busy =
        sheet.busy(wanted.site(), wanted.patient(), from, until).stream()
            .filter(one -> !own.contains(one))
            .toList();
    var rooms = site.rooms().stream().filter(RoomSummary::active).map(RoomSummary::id).toList();
    return new Alternatives(calendar, rooms, List.copyOf(clinicians), busy, clock.instant())
        .to(wanted)
        .limit(most)
        .toList();
  }

  Decision decide(SiteId site, RoomId room, Slot slot) {
    return decide(sites.details(site), calendar(site, slot.start()), room, slot);
  }

  private void review(SiteId site, List<NewAppointment> wanted) {
    var here = wanted.stream().filter(one -> one.site().equals(site)).toList();
    var first = here.stream().map(NewAppointment::start).min(Instant::compareTo).orElseThrow();
    var details = sites.details(site);
    var calendar = calendar(site, first);
    var objections =
        here.stream()
            .map(one -> decide(details, calendar, one.room(), one.slot()))
            .flatMap(decision -> decision.objections().stream())
            .distinct()
            .toList();
    BookingRefused.unlessAllowed(Decision.of(objections));
  }

  private Decision decide(SiteDetails site, SiteCalendar calendar, RoomId room, Slot slot) {
    boolean inUse =
        site.rooms().stream()
            .filter(RoomSummary::active)
            .map(RoomSummary::id)
            .anyMatch(room::equals);
    var today = LocalDate.now(clock.withZone(site.zone()));
    return BookingPolicy.review(new BookingPolicy.Wish(slot, calendar, inUse, today));
  }

  private SiteCalendar calendar(SiteId site, Instant from) {
    // A day earlier than anywhere on Earth it can be.
    var day = from.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1);
    return sites.calendar(site, day);
  }

  private void take(Appointment appointment) {
    bookables
        .taken(appointment.resources(), appointment.slot())
        .ifPresent(taken -> {
          throw new SlotTaken(
              kind(appointment, taken.resource()),
              taken,
              calendar(appointment.getSite(), appointment.getStart()));
        });
    bookables.take(appointment.getId(), appointment.resources(), appointment.slot());
  }

  private static ResourceKind kind(Appointment appointment, UUID resource) {
    if (Objects.equals(appointment.getRoom().value(), resource)) {
      return ResourceKind.ROOM;
    }
    return Objects.equals(appointment.getClinician().value(), resource)
        ? ResourceKind.CLINICIAN
        : ResourceKind.PATIENT;
  }
}
