package clinic.afterglow.demo;

import clinic.afterglow.integration.IntegrationBookings;
import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.scheduling.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The group that meets tomorrow: who still owes integration, and who likes to go on with it. */
@DemoOnly
class Circle {

  private static final int OWED = 200;
  private static final Duration LENGTH = Duration.ofMinutes(90);
  private static final int PLANNED_MINUTES_AGO = 18;

  private static final int COMING = 4;
  private static final int LATELY = 14;

  private final Appointments appointments;
  private final Groups groups;
  private final Integrations integrations;
  private final IntegrationBookings bookings;
  private final Places places;
  private final Timeline timeline;

  Circle(
      Appointments appointments,
      Groups groups,
      Integrations integrations,
      IntegrationBookings bookings,
      Places places,
      Timeline timeline) {
    this.appointments = appointments;
    this.groups = groups;
    this.integrations = integrations;
    this.bookings = bookings;
    this.places = places;
    this.timeline = timeline;
  }

  void plan(Branch branch) {
    timeline.at(branch.minutesAgo(PLANNED_MINUTES_AGO), branch.team().desk(), () -> fill(branch));
  }

  private void fill(Branch branch) {
    var place =
        places.forAGroup(branch, branch.ago(-1, "16:00"), LENGTH, branch.team().therapists());
    var group =
        groups.plan(
            new NewGroup(
                branch.id(),
                new GroupPlace(place.room(), place.clinicianId(), Optional.empty(), place.start()),
                LENGTH,
                new GroupOutline("Integration circle", "Bringing rest into the week", 6)));
    owing(branch).forEach(one -> bookings.join(one.id(), group));
    comeAgain(branch).forEach(patient -> offer(patient, groups.details(group)));
  }

  private List<IntegrationSummary> owing(Branch branch) {
    return integrations.due(Optional.empty(), OWED).stream()
        .filter(one -> one.site().equals(branch.id()))
        .filter(one -> one.status() == IntegrationStatus.DUE)
        .limit(COMING)
        .toList();
  }

  /** Those who talked alone of late and like to go on with others. */
  private List<PatientId> comeAgain(Branch branch) {
    return appointments
        .visits(branch.id(), branch.today().minusDays(LATELY), branch.today(), branch.zone())
        .stream()
        .filter(visit -> visit.kind() == AppointmentKind.INTEGRATION)
        .filter(visit -> visit.status() == AppointmentStatus.DEPARTED)
        .map(Visit::patient)
        .distinct()
        .toList();
  }

  private void offer(PatientId patient, GroupDetails group) {
    boolean free =
        !groups
            .open(group.site(), patient, group.start(), group.end(), group.outline().capacity())
            .isEmpty();
    if (free && group.taken() < COMING) {
      groups.join(group.id(), patient);
    }
  }
}
