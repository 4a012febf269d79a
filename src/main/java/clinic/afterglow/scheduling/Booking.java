package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes and gives back times: asks the rules, locks whom it concerns, then looks, then writes. */
@Component
class Booking {

  private final AppointmentRepository appointments;
  private final Bookables bookables;
  private final Occupied occupied;
  private final Sites sites;
  private final BookingReview review;
  private final Clock clock;

  Booking(
      AppointmentRepository appointments,
      Bookables bookables,
      Occupied occupied,
      Sites sites,
      BookingReview review,
      Clock clock) {
    this.appointments = appointments;
    this.bookables = bookables;
    this.occupied = occupied;
    this.sites = sites;
    this.review = review;
    this.clock = clock;
  }

  List<AppointmentId> book(List<NewAppointment> wanted, UserId by) {
    var places = wanted.stream().map(Place::of).toList();
    review.refuse(places);
    var made = wanted.stream().map(one -> new Appointment(one, by, clock.instant())).toList();
    bookables.lock(made.stream().map(Appointment::resources).flatMap(Collection::stream).toList());
    review.refuse(places);
    made.forEach(this::take);
    return made.stream().map(Appointment::getId).toList();
  }

  void move(Appointment appointment, RoomId room, UserId clinician, Instant start, UserId by) {
    if (appointment.getGroup() != null) {
      throw new MovesWithItsGroup();
    }
    var slot = new Slot(start, appointment.slot().length());
    var place = List.of(new Place(appointment.getSite(), room, clinician, slot));
    review.refuse(place);
    appointment.move(room, clinician, start, by, clock.instant());
    bookables.lock(appointment.resources());
    review.refuse(place);
    bookables.free(appointment.getId());
    take(appointment);
  }

  /** Every time is given back before any is taken, so that visits can change places. */
  void moveAll(List<VisitMove> moves, UserId by) {
    var found =
        appointments.findByIdIn(moves.stream().map(VisitMove::visit).toList()).stream()
            .collect(Collectors.toMap(Appointment::getId, one -> one));
    var visits = new ArrayList<Appointment>();
    var places = new ArrayList<Place>();
    var resources = new ArrayList<UUID>();
    for (var move : moves) {
      var visit = Optional.ofNullable(found.get(move.visit())).orElseThrow(NoSuchRecord::new);
      if (!visit.getStart().equals(move.from())) {
        throw new VisitMovedMeanwhile();
      }
      if (visit.getGroup() != null) {
        throw new MovesWithItsGroup();
      }
      visits.add(visit);
      var slot = new Slot(move.start(), visit.slot().length());
      places.add(new Place(visit.getSite(), move.room(), move.clinician(), slot));
      resources.addAll(visit.resources());
      resources.addAll(List.of(move.room().value(), move.clinician().value()));
    }
    review.refuse(places);
    bookables.lock(resources);
    review.refuse(places);
    moves.forEach(move -> bookables.free(move.visit()));
    for (int i = 0; i < moves.size(); i++) {
      var move = moves.get(i);
      var visit = visits.get(i);
      visit.move(move.room(), move.clinician(), move.start(), by, clock.instant());
      take(visit);
    }
  }

  void giveBack(Appointment appointment) {
    appointments.save(appointment);
    appointments.flush();
    bookables.free(appointment.getId());
  }

  void refuseBeforeItBegins(Appointment appointment) {
    if (clock.instant().isBefore(appointment.getStart())) {
      var calendar = review.calendar(appointment.getSite(), appointment.getStart());
      throw new TooEarlyForNoShow(
          calendar.day(appointment.getStart()), calendar.time(appointment.getStart()));
    }
  }

  /** By the date at the site; what is over for another reason says so itself. */
  void refuseBeforeItsDay(Appointment appointment) {
    var calendar = review.calendar(appointment.getSite(), appointment.getStart());
    var day = calendar.day(appointment.getStart());
    if (appointment.getStatus().expected() && calendar.day(clock.instant()).isBefore(day)) {
      throw new BeforeTheDayOfTheVisit(day);
    }
  }

  void refuseAfterItsDay(SiteId site, Instant start) {
    var calendar = review.calendar(site, start);
    var day = calendar.day(start);
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
    var calendar = review.calendar(wanted.site(), wanted.start());
    var own = moved.flatMap(appointments::findById).map(Appointment::busy).orElse(List.of());
    var from = wanted.start().minus(1, ChronoUnit.DAYS);
    var until = wanted.start().plus(Alternatives.WITHIN).plus(Slot.LONGEST);
    var busy =
        occupied.at(wanted.site(), wanted.patient(), from, until).stream()
            .filter(one -> !own.contains(one))
            .toList();
    var rooms = site.rooms().stream().filter(RoomSummary::active).map(RoomSummary::id).toList();
    return new Alternatives(calendar, rooms, List.copyOf(clinicians), busy, clock.instant())
        .to(wanted)
        .limit(most)
        .toList();
  }

  /** Nothing is written for who comes too late: the others wait less. */
  void take(Appointment appointment) {
    bookables
        .taken(appointment.resources(), appointment.slot())
        .ifPresent(taken -> {
          throw new SlotTaken(
              kind(appointment, taken.resource()),
              taken,
              review.calendar(appointment.getSite(), appointment.getStart()));
        });
    appointments.save(appointment);
    appointments.flush();
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
