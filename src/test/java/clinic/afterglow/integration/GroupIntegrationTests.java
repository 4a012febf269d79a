package clinic.afterglow.integration;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Attendance;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Integration in a group: one time for all, and a note for each that is theirs alone. */
@ClinicTest
@WithStaff(Role.THERAPIST)
class GroupIntegrationTests {

  private static final Instant DOSE_ENDED = Instant.parse("2026-11-09T15:00:00Z");
  private static final Instant IN_WINDOW = Instant.parse("2026-11-11T16:00:00Z");
  private static final Instant LATE = Instant.parse("2026-11-13T16:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired Integrations integrations;
  @Autowired IntegrationBookings bookings;
  @Autowired Groups groups;
  @Autowired Appointments appointments;
  @Autowired ClinicalNotes notes;
  @Autowired Patients patients;
  @Autowired Sites sites;
  @Autowired Clinics clinics;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient sql;

  private Discharges discharges;
  private SiteId site;
  private UserId leader;

  @BeforeEach
  void afterTheDose() {
    clock.set(Instant.parse("2026-11-10T12:00:00Z"));
    discharges = context.getAutowireCapableBeanFactory().createBean(Discharges.class);
    site = discharges.site();
    leader = acting.open("group-" + Ids.next(), Role.THERAPIST);
  }

  @Test
  void offersGroupsInTheWindowFirstAndNamesThoseOutsideOfIt() {
    var due = owed(discharges.patient(site, DOSE_ENDED));
    var late = plan(LATE, 4);
    var early = plan(Instant.parse("2026-11-10T14:00:00Z"), 4);
    var fits = plan(IN_WINDOW, 4);
    plan(Instant.parse("2026-11-20T16:00:00Z"), 4);

    var offers = acting.as(Role.FRONT_DESK, () -> bookings.groups(due.id(), 10));

    assertThat(offers).extracting(offer -> offer.group().id()).containsExactly(fits, early, late);
    assertThat(offers).extracting(GroupOffer::inWindow).containsExactly(true, false, false);
    acting.as(Role.FRONT_DESK, () -> SqlCount.of(() -> bookings.groups(due.id(), 10)).isAtMost(2));
  }

  @Test
  void booksAPlaceOnceAndIsDueAgainWhenThePlaceIsLost() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var due = owed(patient);
    var group = plan(IN_WINDOW, 4);

    var visit = acting.as(Role.FRONT_DESK, () -> bookings.join(due.id(), group));

    assertThat(owed(patient).status()).isEqualTo(IntegrationStatus.BOOKED);
    assertThat(owed(patient).appointment()).isEqualTo(visit);
    var other = plan(LATE, 4);
    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> bookings.join(due.id(), other)))
        .isInstanceOf(IllegalTransition.class);
    assertThat(groups.participants(other)).isEmpty();

    acting.as(Role.FRONT_DESK, () -> groups.cancel(group, "ill"));

    assertThat(owed(patient).status()).isEqualTo(IntegrationStatus.DUE);
    assertThat(owed(patient).appointment()).isNull();
  }

  @Test
  void holdsTheOneThatWasChosenOfTwo() {
    var patient = discharges.patient(site, DOSE_ENDED);
    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(3)));
    var newest = integrations.of(patient, Optional.empty(), 2).getFirst();
    var group = plan(IN_WINDOW, 4);

    var visit = acting.as(Role.FRONT_DESK, () -> bookings.join(newest.id(), group));

    assertThat(integrations.of(patient, Optional.empty(), 2))
        .extracting(IntegrationSummary::appointment)
        .containsExactly(visit, null);
  }

  @Test
  void holdsTheIntegrationThatIsOwedWhenTheDeskGivesAPlace() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var group = plan(IN_WINDOW, 4);

    var visit = join(group, patient);

    assertThat(owed(patient).appointment()).isEqualTo(visit);
    acting.as(
        Role.THERAPIST,
        () ->
            assertThat(integrations.ofVisits(List.of(visit, AppointmentId.next())))
                .containsOnlyKeys(visit));
  }

  @Test
  void beginsTheNoteOfEachWhoCameAndOfNobodyElse() {
    var came = discharges.patient(site, DOSE_ENDED);
    var left = discharges.patient(site, DOSE_ENDED);
    var missed = discharges.patient(site, DOSE_ENDED);
    var group = plan(IN_WINDOW, 4);
    var found =
        Map.of(
            join(group, came), Attendance.CAME,
            join(group, left), Attendance.LEFT_EARLY,
            join(group, missed), Attendance.DID_NOT_COME);
    clock.set(IN_WINDOW.plus(Duration.ofMinutes(60)));

    groups.attend(group, found, "Rest");

    for (var patient : List.of(came, left)) {
      var content = integrations.details(owed(patient).id()).content();
      assertThat(content.kind()).isEqualTo(IntegrationKind.GROUP);
      assertThat(content.startedAt()).isEqualTo(IN_WINDOW);
      assertThat(content.theme()).isEqualTo("Rest");
      assertThat(content.cameUp()).isEmpty();
      assertThat(owed(patient).status()).isEqualTo(IntegrationStatus.BOOKED);
    }
    assertThat(owed(missed).status()).isEqualTo(IntegrationStatus.DUE);
    assertThat(integrations.details(owed(missed).id()).content())
        .isEqualTo(IntegrationContent.EMPTY);
  }

  @Test
  void holdsTheIntegrationOfADoseThatWasGivenAfterThePlaceWas() {
    var group = plan(LATE, 4);
    var patient = clinics.patient(site);
    var visit = join(group, patient);
    discharges.discharge(patient, site, DOSE_ENDED);
    assertThat(owed(patient).appointment()).isNull();
    clock.set(LATE.plus(Duration.ofMinutes(60)));

    groups.attend(group, Map.of(visit, Attendance.CAME), "");

    assertThat(owed(patient).appointment()).isEqualTo(visit);
    assertThat(integrations.details(owed(patient).id()).content().kind())
        .isEqualTo(IntegrationKind.GROUP);
  }

  @Test
  void keepsWhatIsWrittenAlready() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var group = plan(IN_WINDOW, 4);
    var visit = join(group, patient);
    var id = owed(patient).id();
    var started = IN_WINDOW.plusSeconds(600);
    integrations.save(
        id,
        new IntegrationContent(
            IntegrationKind.INDIVIDUAL, started, "Waves", "", "", List.of(), List.of(), ""),
        integrations.details(id).version());
    clock.set(IN_WINDOW.plus(Duration.ofMinutes(60)));

    groups.attend(group, Map.of(visit, Attendance.CAME), "Rest");

    var content = integrations.details(id).content();
    assertThat(content.kind()).isEqualTo(IntegrationKind.INDIVIDUAL);
    assertThat(content.startedAt()).isEqualTo(started);
    assertThat(content.cameUp()).isEqualTo("Waves");
    assertThat(content.theme()).isEqualTo("Rest");
  }

  @Test
  void isSignedOneByOneAndClosesEachOnesVisitAndDebt() {
    var first = discharges.patient(site, DOSE_ENDED);
    var second = discharges.patient(site, DOSE_ENDED);
    var group = plan(IN_WINDOW, 4);
    var visits = List.of(join(group, first), join(group, second));
    clock.set(IN_WINDOW.plus(Duration.ofMinutes(60)));
    attendAll(group, visits, "Rest");

    sign(first, "A house by the sea");

    assertThat(owed(first).status()).isEqualTo(IntegrationStatus.COMPLETED);
    assertThat(owed(second).status()).isEqualTo(IntegrationStatus.BOOKED);
    assertThat(appointments.details(visits.getFirst()).status())
        .isEqualTo(AppointmentStatus.DEPARTED);
    assertThat(notes.of(owed(first).id().value()).getFirst().text())
        .contains("Form\nGroup", "Theme of the group\nRest", "What came up\nA house by the sea");
  }

  /** Issue 5: each visible only in its own chart. */
  @Test
  void leavesNothingOfOneParticipantWithAnother() {
    var first = discharges.patient(site, DOSE_ENDED);
    var second = discharges.patient(site, DOSE_ENDED);
    var group = plan(IN_WINDOW, 4);
    var visits = List.of(join(group, first), join(group, second));
    clock.set(IN_WINDOW.plus(Duration.ofMinutes(60)));
    attendAll(group, visits, "Rest");
    sign(first, "A house by the sea");
    sign(second, "A burning wood");

    var ofFirst = everythingOn(first, visits.getFirst());
    var ofSecond = everythingOn(second, visits.getLast());

    assertThat(ofFirst).contains("A house by the sea");
    assertThat(ofSecond).contains("A burning wood");
    assertNothingOf(second, visits.getLast(), "A burning wood", ofFirst);
    assertNothingOf(first, visits.getFirst(), "A house by the sea", ofSecond);
  }

  private void assertNothingOf(
      PatientId other, AppointmentId visit, String words, String everything) {
    var summary = acting.as(Role.FRONT_DESK, () -> patients.summaries(List.of(other))).get(other);
    assertThat(everything)
        .doesNotContain(
            words,
            summary.name(),
            summary.name().split(" ")[1],
            other.value().toString(),
            visit.value().toString());
  }

  /** Visits, integrations, notes and audit rows, as chart and trail show them. */
  private String everythingOn(PatientId patient, AppointmentId visit) {
    var all = new ArrayList<Object>(appointments.of(patient));
    integrations
        .of(patient, Optional.empty(), 10)
        .forEach(one -> all.add(integrations.details(one.id())));
    notes
        .ofPatient(patient, Optional.empty(), 10)
        .forEach(heading -> all.add(notes.open(heading.id())));
    all.addAll(
        sql.sql("select * from audit_event where patient = :patient or subject = :visit")
            .param("patient", patient.value())
            .param("visit", visit.value())
            .query()
            .listOfRows());
    return all.toString();
  }

  private void attendAll(GroupId group, List<AppointmentId> visits, String theme) {
    groups.attend(
        group,
        Map.of(visits.getFirst(), Attendance.CAME, visits.getLast(), Attendance.CAME),
        theme);
  }

  private void sign(PatientId patient, String cameUp) {
    var details = integrations.details(owed(patient).id());
    var content =
        new IntegrationContent(
            details.content().kind(),
            details.content().startedAt(),
            details.content().theme(),
            cameUp,
            "",
            "",
            List.of(),
            List.of(),
            "");
    long version = integrations.save(details.summary().id(), content, details.version());
    assertThat(integrations.sign(details.summary().id(), version, PASSWORD).allowed()).isTrue();
  }

  private AppointmentId join(GroupId group, PatientId patient) {
    return acting.as(Role.FRONT_DESK, () -> groups.join(group, patient));
  }

  private IntegrationSummary owed(PatientId patient) {
    return integrations.of(patient, Optional.empty(), 10).getLast();
  }

  private GroupId plan(Instant start, int capacity) {
    return acting.as(
        Role.FRONT_DESK,
        () ->
            groups.plan(
                new NewGroup(
                    site,
                    new GroupPlace(
                        sites.details(site).rooms().getFirst().id(),
                        leader,
                        Optional.empty(),
                        start),
                    NewMeeting.USUAL,
                    new GroupOutline("Evening circle", "", capacity))));
  }
}
