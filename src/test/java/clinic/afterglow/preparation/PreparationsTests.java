package clinic.afterglow.preparation;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.PasswordNotConfirmed;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.THERAPIST)
class PreparationsTests {

  @Autowired Preparations preparations;
  @Autowired ClinicalNotes notes;
  @Autowired Acting acting;
  @Autowired Clinics clinics;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired TestClock clock;

  @Test
  void keepsOneOpenDraftForEachPatient() {
    var patient = clinics.patient();

    var first = preparations.begin(patient);

    assertThat(preparations.begin(patient)).isEqualTo(first);
    assertThat(preparations.draft(patient).orElseThrow().content())
        .isEqualTo(PreparationContent.EMPTY);
  }

  @Test
  void givesBackWhatWasSaved() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);

    long version = preparations.save(id, Contents.complete(), 0);

    var draft = preparations.draft(patient).orElseThrow();
    assertThat(draft.content()).isEqualTo(Contents.complete());
    assertThat(draft.version()).isEqualTo(version).isEqualTo(1);
    assertThat(draft.savedBy()).isEqualTo(acting.id(Role.THERAPIST));
  }

  @Test
  void tellsTheSecondWriterWhoSavedMeanwhile() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    acting.as(Role.NURSE, () -> preparations.save(id, Contents.complete(), 0));

    assertThatThrownBy(() -> preparations.save(id, PreparationContent.EMPTY, 0))
        .isInstanceOfSatisfying(
            SavedMeanwhile.class, fact -> assertThat(fact.by()).isEqualTo(acting.id(Role.NURSE)));
    assertThat(preparations.draft(patient).orElseThrow().content()).isEqualTo(Contents.complete());
  }

  @Test
  void closesTheVisitOfTheDayAndNoneOfALaterOne() {
    var nine = Instant.parse("2026-03-04T14:00:00Z");
    clock.set(nine.minus(Duration.ofDays(2)));
    var site = clinics.site();
    var patient = clinics.patient(site);
    var room = acting.as(Role.DIRECTOR, () -> sites.addRoom(site, "Room 1", RoomKind.ROOM));
    var visits =
        acting.as(
            Role.FRONT_DESK,
            () ->
                appointments.bookAll(
                    List.of(nine, nine.plus(Duration.ofDays(1))).stream()
                        .map(start ->
                            new NewAppointment(
                                patient,
                                AppointmentKind.PREPARATION,
                                site,
                                room,
                                acting.id(Role.THERAPIST),
                                start,
                                Duration.ofHours(1)))
                        .toList()));
    clock.set(nine.plus(Duration.ofHours(1)));
    var id = preparations.begin(patient);

    preparations.sign(id, preparations.save(id, Contents.complete(), 0), PASSWORD);

    assertThat(visits)
        .extracting(this::status)
        .containsExactly(AppointmentStatus.DEPARTED, AppointmentStatus.BOOKED);
  }

  private AppointmentStatus status(AppointmentId visit) {
    return appointments.details(visit).status();
  }

  @Test
  void freezesWhatIsSignedAndWritesItDownInWords() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    long version = preparations.save(id, Contents.complete(), 0);

    assertThat(preparations.sign(id, version, PASSWORD).allowed()).isTrue();

    assertThat(preparations.draft(patient)).isEmpty();
    assertThat(preparations.signed(patient, 10))
        .singleElement()
        .satisfies(signed -> {
          assertThat(signed.content()).isEqualTo(Contents.complete());
          assertThat(signed.signedBy()).isEqualTo(acting.id(Role.THERAPIST));
        });
    assertThat(notes.of(id.value()))
        .singleElement()
        .satisfies(note ->
            assertThat(note.text())
                .startsWith("Intentions, in the patient’s own words\nTo sleep again\n\n")
                .contains("Education given for\nIV infusion, Sublingual")
                .contains("Eye shades\nYes")
                .contains("Ride home\nAna drives"));
    assertThatThrownBy(() -> preparations.save(id, PreparationContent.EMPTY, version + 1))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void refusesToSignWhatIsIncompleteAndKeepsTheDraft() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);

    var decision = preparations.sign(id, 0, PASSWORD);

    assertThat(decision.objections()).hasSize(4);
    assertThat(preparations.draft(patient)).isPresent();
    assertThat(notes.of(id.value())).isEmpty();
  }

  @Test
  void signsNothingWithAWrongPassword() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    long version = preparations.save(id, Contents.complete(), 0);

    assertThatThrownBy(() -> preparations.sign(id, version, "not my password"))
        .isInstanceOf(PasswordNotConfirmed.class);

    assertThat(preparations.draft(patient).orElseThrow().content()).isEqualTo(Contents.complete());
    assertThat(preparations.readiness(patient).signed()).isZero();
  }

  @Test
  void signsNothingThatTheSignerHasNotSeen() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    long seen = preparations.save(id, Contents.complete(), 0);
    acting.as(
        Role.NURSE,
        () -> preparations.save(id, Contents.with("Other", "Ana", "555", "taxi"), seen));

    assertThatThrownBy(() -> preparations.sign(id, seen, PASSWORD))
        .isInstanceOf(SavedMeanwhile.class);
  }

  @Test
  void carriesTextsForwardAndAsksAgreementsAndTheRideHomeAnew() {
    var patient = clinics.patient();
    sign(patient, Contents.complete());

    preparations.begin(patient);

    var content = preparations.draft(patient).orElseThrow().content();
    assertThat(content.supportPerson()).isEqualTo("Ana");
    assertThat(content.rideHome()).isEmpty();
    assertThat(content.touch()).isEqualTo(TouchConsent.NOT_DISCUSSED);
    assertThat(content.checklist()).isEqualTo(Set.of());
    assertThat(content.education()).isEqualTo(Set.of());
  }

  @Test
  void isReadyOnceTheRequiredNumberIsSigned() {
    var patient = clinics.patient();
    preparations.begin(patient);
    assertThat(preparations.readiness(patient).ready()).isFalse();

    sign(patient, Contents.complete());

    var readiness = preparations.readiness(patient);
    assertThat(readiness.ready()).isTrue();
    assertThat(readiness.signed()).isEqualTo(1);
    assertThat(readiness.required()).isEqualTo(1);
    assertThat(readiness.latest()).contains(Contents.complete());
  }

  @Test
  void tellsTheFrontDeskWhetherAndNotWhat() {
    var patient = clinics.patient();
    sign(patient, Contents.complete());

    var readiness = acting.as(Role.FRONT_DESK, () -> preparations.readiness(patient));

    assertThat(readiness.ready()).isTrue();
    assertThat(readiness.latest()).isEmpty();
    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> preparations.signed(patient, 10)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT_DESK", "DIRECTOR", "ADMINISTRATOR"})
  void isWrittenByClinicians(Role role) {
    var patient = clinics.patient();

    assertThatThrownBy(() -> acting.as(role, () -> preparations.begin(patient)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void readsSignedOnesInOneStatement() {
    var patient = clinics.patient();
    sign(patient, Contents.complete());
    sign(patient, Contents.complete());

    SqlCount.of(() -> preparations.signed(patient, 10)).is(1);
  }

  private void sign(clinic.afterglow.patients.PatientId patient, PreparationContent content) {
    var id = preparations.begin(patient);
    long version =
        preparations.save(id, content, preparations.draft(patient).orElseThrow().version());
    assertThat(preparations.sign(id, version, PASSWORD).allowed()).isTrue();
  }
}
