package clinic.afterglow.integration;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.PasswordNotConfirmed;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.Contents;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.THERAPIST)
class IntegrationsTests {

  private static final Instant DOSE_ENDED = Instant.parse("2026-11-09T15:00:00Z");
  private static final Instant HELD = Instant.parse("2026-11-10T18:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired Integrations integrations;
  @Autowired IntegrationBookings bookings;
  @Autowired Preparations preparations;
  @Autowired Appointments appointments;
  @Autowired ClinicalNotes notes;
  @Autowired Sites sites;
  @Autowired Policies policies;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient sql;

  private Discharges discharges;

  @BeforeEach
  void atTheEndOfTheSecondDay() {
    discharges = context.getAutowireCapableBeanFactory().createBean(Discharges.class);
    clock.set(Instant.parse("2026-11-10T20:00:00Z"));
  }

  @Test
  void becomesDueByThePolicyWhenAPatientHasLeft() {
    var patient = discharges.patient(discharges.site(), DOSE_ENDED);

    var due = only(patient);

    assertThat(due.status()).isEqualTo(IntegrationStatus.DUE);
    assertThat(due.doseEndedAt()).isEqualTo(DOSE_ENDED);
    assertThat(due.window().from()).isEqualTo("2026-11-10T15:00:00Z");
    assertThat(due.window().until()).isEqualTo("2026-11-12T15:00:00Z");
    assertThat(due.overdue(Instant.parse("2026-11-12T15:00:00Z"))).isFalse();
    assertThat(due.overdue(Instant.parse("2026-11-12T15:00:00.000001Z"))).isTrue();
  }

  @Test
  void keepsTheVersionOfThePolicyItWasJudgedBy() {
    var version =
        acting.as(
            Role.DIRECTOR, () -> policies.revise(Policy.INTEGRATION_UNTIL, "48", "Try sooner"));
    try {
      var due = only(discharges.patient(discharges.site(), DOSE_ENDED));

      assertThat(due.window().until()).isEqualTo("2026-11-11T15:00:00Z");
      assertThat(
              sql.sql("select policy_version from integration where id = ?")
                  .param(due.id().value())
                  .query(Integer.class)
                  .single())
          .isEqualTo(version.value());
    } finally {
      acting.as(Role.DIRECTOR, () -> policies.revise(Policy.INTEGRATION_UNTIL, "72", "As it was"));
    }
  }

  @Test
  void isDueOnceForEachSession() {
    var site = discharges.site();
    var patient = discharges.patient(site, DOSE_ENDED);
    var second = discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofDays(2)));

    discharges.publish(second);

    assertThat(integrations.of(patient, Optional.empty(), 10))
        .extracting(IntegrationSummary::doseEndedAt)
        .containsExactly(DOSE_ENDED.plus(Duration.ofDays(2)), DOSE_ENDED);
  }

  @Test
  void showsTheIntentionsOfThePreparation() {
    var patient = discharges.patient();
    var preparation = preparations.begin(patient);
    preparations.sign(
        preparation, preparations.save(preparation, Contents.complete(), 0), PASSWORD);

    assertThat(integrations.details(only(patient).id()).intentions()).contains("To sleep again");
  }

  @Test
  void proposesTheFirstFreeTimeInTheWindowInARoom() {
    var site = discharges.site();
    var due = only(discharges.patient(site, DOSE_ENDED));
    var clinician = acting.id(Role.THERAPIST);

    var proposed =
        acting.as(
            Role.FRONT_DESK,
            () -> bookings.propose(due.id(), clinician, NewMeeting.USUAL).orElseThrow());

    assertThat(proposed.start()).isEqualTo("2026-11-10T20:00:00Z");
    assertThat(
            sites.details(site).rooms().stream()
                .filter(room -> room.id().equals(proposed.room()))
                .findFirst()
                .orElseThrow()
                .name())
        .isEqualTo("B room");
  }

  @Test
  void booksOnceAndBecomesDueAgainWhenTheAppointmentIsLost() {
    var clinician =
        acting.open("integration-" + clinic.afterglow.kernel.Ids.next(), Role.THERAPIST);
    var patient = discharges.patient(discharges.site(), DOSE_ENDED);
    var due = only(patient);
    var meeting =
        acting.as(
            Role.FRONT_DESK,
            () -> bookings.propose(due.id(), clinician, NewMeeting.USUAL).orElseThrow());

    var booked = acting.as(Role.FRONT_DESK, () -> bookings.book(due.id(), meeting));

    assertThat(only(patient).status()).isEqualTo(IntegrationStatus.BOOKED);
    assertThat(only(patient).appointment()).isEqualTo(booked);
    var appointment = appointments.details(booked);
    assertThat(appointment.kind()).isEqualTo(AppointmentKind.INTEGRATION);
    assertThat(appointment.status()).isEqualTo(AppointmentStatus.BOOKED);
    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> bookings.book(due.id(), meeting)))
        .isInstanceOfAny(SlotTaken.class, IllegalTransition.class);

    acting.as(Role.FRONT_DESK, () -> appointments.cancel(booked, "Ill"));

    assertThat(only(patient).status()).isEqualTo(IntegrationStatus.DUE);
    assertThat(only(patient).appointment()).isNull();
  }

  @Test
  void closesItsVisitWhenItIsSigned() {
    var clinician =
        acting.open("integration-" + clinic.afterglow.kernel.Ids.next(), Role.THERAPIST);
    var patient = discharges.patient(discharges.site(), DOSE_ENDED);
    var id = only(patient).id();
    var booked =
        acting.as(
            Role.FRONT_DESK,
            () ->
                bookings.book(id, bookings.propose(id, clinician, NewMeeting.USUAL).orElseThrow()));
    long version = integrations.save(id, content("Waves"), integrations.details(id).version());

    integrations.sign(id, version, PASSWORD);

    assertThat(appointments.details(booked).status()).isEqualTo(AppointmentStatus.DEPARTED);
    assertThat(appointments.details(booked).times().departedAt()).isEqualTo(clock.instant());
    appointments.takeBack(booked, AppointmentStatus.DEPARTED);
    assertThat(appointments.details(booked).status()).isEqualTo(AppointmentStatus.BOOKED);
  }

  @Test
  void proposesATimeAfterTheWindowWhenNoneIsLeftInIt() {
    var due = only(discharges.patient(discharges.site(), DOSE_ENDED));
    clock.set(Instant.parse("2026-11-14T14:10:00Z"));
    var clinician = acting.id(Role.THERAPIST);

    var proposed =
        acting.as(
            Role.FRONT_DESK,
            () -> bookings.propose(due.id(), clinician, NewMeeting.USUAL).orElseThrow());

    assertThat(proposed.start()).isEqualTo("2026-11-14T14:15:00Z");
    assertThat(due.window().contains(proposed.start())).isFalse();
  }

  @Test
  void givesBackWhatWasSaved() {
    var id = only(discharges.patient()).id();

    long version = integrations.save(id, content("Waves"), integrations.details(id).version());

    var details = integrations.details(id);
    assertThat(details.content()).isEqualTo(content("Waves"));
    assertThat(details.version()).isEqualTo(version);
  }

  @Test
  void tellsTheSecondWriterWhoSavedMeanwhile() {
    var id = only(discharges.patient()).id();
    long seen = integrations.details(id).version();
    acting.as(Role.PRESCRIBER, () -> integrations.save(id, content("Theirs"), seen));

    assertThatThrownBy(() -> integrations.save(id, content("Mine"), seen))
        .isInstanceOfSatisfying(
            SavedMeanwhile.class,
            fact -> assertThat(fact.by()).isEqualTo(acting.id(Role.PRESCRIBER)));
  }

  @Test
  void freezesWhatIsSignedAndTakesItOffTheDueList() {
    var patient = discharges.patient();
    var id = only(patient).id();
    long version = integrations.save(id, content("Waves"), integrations.details(id).version());

    assertThat(integrations.sign(id, version, PASSWORD).allowed()).isTrue();

    assertThat(only(patient).status()).isEqualTo(IntegrationStatus.COMPLETED);
    assertThat(only(patient).signedBy()).isEqualTo(acting.id(Role.THERAPIST));
    assertThat(integrations.due(Optional.empty(), 10_000))
        .extracting(IntegrationSummary::patient)
        .doesNotContain(patient);
    assertThat(notes.of(id.value()))
        .singleElement()
        .satisfies(note ->
            assertThat(note.text())
                .contains("What came up\nWaves")
                .contains("Began\nTue 10 Nov 2026, 13:00 America/New_York")
                .contains("To sleep – Walk – every morning – until Tue 1 Dec 2026"));
    assertThatThrownBy(() -> integrations.save(id, content("Other"), version + 1))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void refusesToSignWhatHasNotHappened() {
    var patient = discharges.patient();
    var id = only(patient).id();

    assertThat(integrations.sign(id, integrations.details(id).version(), PASSWORD).allowed())
        .isFalse();

    assertThat(only(patient).status()).isEqualTo(IntegrationStatus.DUE);
    assertThat(notes.of(id.value())).isEmpty();
  }

  @Test
  void signsNothingWithAWrongPassword() {
    var patient = discharges.patient();
    var id = only(patient).id();
    long version = integrations.save(id, content("Waves"), integrations.details(id).version());

    assertThatThrownBy(() -> integrations.sign(id, version, "not my password"))
        .isInstanceOf(PasswordNotConfirmed.class);

    assertThat(integrations.details(id).content()).isEqualTo(content("Waves"));
    assertThat(only(patient).status()).isEqualTo(IntegrationStatus.DUE);
  }

  @Test
  void followsPracticesFromSessionToSession() {
    var site = discharges.site();
    var patient = discharges.patient(site, DOSE_ENDED);
    var first = only(patient).id();
    integrations.sign(
        first,
        integrations.save(first, content("Waves"), integrations.details(first).version()),
        PASSWORD);
    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(3)));
    var second = integrations.of(patient, Optional.empty(), 1).getFirst().id();

    var earlier = integrations.details(second).earlier();
    assertThat(earlier).extracting(trail -> trail.practice().what()).containsExactly("Walk");
    var dropped =
        new FollowUp(earlier.getFirst().practice().id(), PracticeOutcome.DROPPED, "Knee hurts");
    integrations.save(second, followUp(dropped), integrations.details(second).version());
    integrations.sign(second, integrations.details(second).version(), PASSWORD);

    assertThat(integrations.practices(patient))
        .singleElement()
        .satisfies(trail -> {
          assertThat(trail.steps())
              .extracting(PracticeTrail.Step::outcome)
              .containsExactly(PracticeOutcome.DROPPED);
          assertThat(trail.steps().getFirst().remark()).isEqualTo("Knee hurts");
        });
    assertThat(notes.of(second.value()).getFirst().text()).contains("Walk – Dropped – Knee hurts");
  }

  @Test
  void turnsThePagesOfTheDueListLongestOverdueFirst() {
    var site = discharges.site();
    List<PatientId> patients = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      patients.add(
          discharges.patient(site, Instant.parse("2001-01-01T12:00:00Z").plusSeconds(i / 2)));
    }

    List<IntegrationSummary> seen = new ArrayList<>();
    Optional<IntegrationSummary> last = Optional.empty();
    do {
      seen.addAll(integrations.due(last, 2));
      last = Optional.of(seen.getLast());
    } while (seen.getLast().doseEndedAt().isBefore(Instant.parse("2001-01-01T12:00:02Z")));

    assertThat(seen).extracting(IntegrationSummary::id).doesNotHaveDuplicates();
    assertThat(seen).extracting(IntegrationSummary::patient).containsAll(patients);
    assertThat(seen)
        .isSortedAccordingTo(java.util.Comparator.comparing(summary -> summary.window().until()));
  }

  @Test
  void costsTheSameForFewAndForMany() {
    var site = discharges.site();
    var patient = discharges.patient(site, DOSE_ENDED);
    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(3)));

    SqlCount.of(() -> integrations.due(Optional.empty(), 20)).is(1);
    SqlCount.of(() -> integrations.of(patient, Optional.empty(), 20)).is(1);
    SqlCount.of(() -> integrations.practices(patient)).is(2);
  }

  @Test
  void letsTheDeskSeeWhatIsDueAndNotWhatIsWritten() {
    var id = only(discharges.patient()).id();

    acting.as(
        Role.FRONT_DESK,
        () -> {
          assertThat(integrations.due(Optional.empty(), 5)).isNotEmpty();
          assertThatThrownBy(() -> integrations.details(id))
              .isInstanceOf(AccessDeniedException.class);
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"THERAPIST", "NURSE", "PRESCRIBER", "ADMINISTRATOR"})
  void isBookedByThoseWhoKeepTheSchedule(Role role) {
    var id = only(discharges.patient()).id();
    var clinician = acting.id(Role.THERAPIST);

    assertThatThrownBy(
            () -> acting.as(role, () -> bookings.propose(id, clinician, NewMeeting.USUAL)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT_DESK", "DIRECTOR", "ADMINISTRATOR"})
  void isWrittenByClinicians(Role role) {
    var id = only(discharges.patient()).id();

    assertThatThrownBy(() -> acting.as(role, () -> integrations.save(id, content("x"), 0)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private IntegrationSummary only(PatientId patient) {
    var all = integrations.of(patient, Optional.empty(), 10);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static IntegrationContent content(String cameUp) {
    var walk =
        new Practice(
            new java.util.UUID(7, cameUp.hashCode()),
            "To sleep",
            "Walk",
            "every morning",
            LocalDate.of(2026, 12, 1));
    return new IntegrationContent(
        IntegrationKind.INDIVIDUAL,
        HELD,
        cameUp,
        "Rest is allowed",
        "Grateful",
        List.of(walk),
        List.of(),
        "Call on Friday");
  }

  private static IntegrationContent followUp(FollowUp followUp) {
    return new IntegrationContent(
        IntegrationKind.JOURNAL, HELD, "Quiet", "", "", List.of(), List.of(followUp), "");
  }
}
