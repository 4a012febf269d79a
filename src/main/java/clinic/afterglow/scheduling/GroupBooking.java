package clinic.afterglow.scheduling;

import static java.util.stream.Collectors.toSet;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes and gives back the times of groups. A group is locked like a room or a person, in one order
 * with them, so that its last place goes to one only.
 */
@Component
class GroupBooking {

  private final VisitGroupRepository groups;
  private final AppointmentRepository appointments;
  private final Booking booking;
  private final BookingReview review;
  private final Bookables bookables;
  private final GroupSheet sheet;
  private final VisitHolds holds;
  private final PolicyReader policies;
  private final Clock clock;

  GroupBooking(
      VisitGroupRepository groups,
      AppointmentRepository appointments,
      Booking booking,
      BookingReview review,
      Bookables bookables,
      GroupSheet sheet,
      VisitHolds holds,
      PolicyReader policies,
      Clock clock) {
    this.groups = groups;
    this.appointments = appointments;
    this.booking = booking;
    this.review = review;
    this.bookables = bookables;
    this.sheet = sheet;
    this.holds = holds;
    this.policies = policies;
    this.clock = clock;
  }

  GroupId plan(NewGroup wanted, UserId by) {
    var places = places(wanted.site(), wanted.place(), wanted.slot());
    review.refuse(places);
    refuse(wanted.outline(), 0, List.of());
    var group = new VisitGroup(wanted, by, clock.instant());
    lock(group, Stream.empty());
    review.refuse(places);
    groups.save(group);
    groups.flush();
    hold(group);
    return group.getId();
  }

  /** The group is read behind the lock: it may have been moved or filled while this one waited. */
  AppointmentId join(GroupId id, PatientId patient, UserId by) {
    bookables.lock(List.of(id.value(), patient.value()));
    var group = find(id);
    group.refuseCancelled();
    booking.refuseAfterItsDay(group.site(), group.slot().start());
    int taken = sheet.places(id).size();
    if (taken >= group.outline().capacity()) {
      throw new GroupFull(group.outline().capacity(), size().most());
    }
    refuseNames(group.outline(), sheet.names(id, Optional.of(patient)));
    var visit = new Appointment(group, patient, by, clock.instant());
    booking.take(visit);
    return visit.getId();
  }

  /** All of them or nobody. */
  void move(GroupId id, GroupPlace to, UserId by) {
    var group = find(id);
    var slot = new Slot(to.start(), group.slot().length());
    var places = places(group.site(), to, slot);
    review.refuse(places);
    var visits = holding(id);
    group.move(to, by, clock.instant());
    lock(group, visits.stream().map(visit -> visit.getPatient().value()));
    refuseWhenOthersCame(id, visits);
    review.refuse(places);
    var unsuited = sheet.unsuited(id, slot).stream().map(Unsuited::patient).collect(toSet());
    if (!unsuited.isEmpty()) {
      throw new GroupDoesNotSuit(unsuited.size());
    }
    bookables.free(id);
    visits.forEach(visit -> bookables.free(visit.getId()));
    groups.save(group);
    groups.flush();
    hold(group);
    for (var visit : visits) {
      visit.move(to.room(), to.clinician(), to.start(), by, clock.instant());
      booking.take(visit);
    }
  }

  /** Gives back the time of all who still hold it. */
  void cancel(GroupId id, String reason, UserId by) {
    bookables.lock(List.of(id.value()));
    var group = find(id);
    // The reason is read in everybody's chart.
    refuseNames(group.outline().about(reason), sheet.names(id, Optional.empty()));
    var visits = holding(id);
    group.cancel(reason, visits.size(), by, clock.instant());
    groups.save(group);
    for (var visit : visits) {
      holds.refuse(visit.getId(), AppointmentStatus.CANCELLED);
      visit.callOff(reason, by, clock.instant());
      booking.giveBack(visit);
    }
    bookables.free(id);
  }

  VisitGroup find(GroupId id) {
    return groups.findById(id).orElseThrow(NoSuchRecord::new);
  }

  List<Appointment> holding(GroupId id) {
    return appointments.findByGroupOrderById(id).stream()
        .filter(visit -> visit.getStatus().holdsItsTime())
        .toList();
  }

  GroupSize size() {
    var values = policies.current();
    return new GroupSize(
        GroupSize.LEAST, values.get(Policy.GROUP_PLACES), values.get(Policy.GROUP_PLACES_MOST));
  }

  void refuse(GroupOutline outline, int taken, Collection<String> names) {
    BookingRefused.unlessAllowed(
        GroupPolicy.review(new GroupPolicy.Wish(outline, size(), taken, names)));
  }

  /** The number of places is as it was agreed, whatever the policy says now. */
  void refuseNames(GroupOutline outline, Collection<String> names) {
    BookingRefused.unlessAllowed(
        GroupPolicy.words(new GroupPolicy.Wish(outline, size(), names.size(), names)));
  }

  /** Nobody can join behind the lock; who did before is not among those that were locked. */
  private void refuseWhenOthersCame(GroupId id, List<Appointment> visits) {
    if (!sheet.places(id).equals(visits.stream().map(Appointment::getId).collect(toSet()))) {
      throw new GroupChangedMeanwhile();
    }
  }

  private static List<Place> places(SiteId site, GroupPlace place, Slot slot) {
    return place.clinicians().stream()
        .map(clinician -> new Place(site, place.room(), clinician, slot))
        .toList();
  }

  private void lock(VisitGroup group, Stream<UUID> patients) {
    bookables.lock(
        Stream.of(Stream.of(group.getId().value()), group.resources().stream(), patients)
            .flatMap(ids -> ids)
            .toList());
  }

  private void hold(VisitGroup group) {
    bookables
        .taken(group.resources(), group.slot())
        .ifPresent(taken -> {
          throw new SlotTaken(
              group.place().room().value().equals(taken.resource())
                  ? ResourceKind.ROOM
                  : ResourceKind.CLINICIAN,
              taken,
              review.calendar(group.site(), group.slot().start()));
        });
    bookables.take(group.getId(), group.resources(), group.slot());
  }
}
