package clinic.afterglow.notes;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.THERAPIST)
class ClinicalNotesTests {

  @Autowired ClinicalNotes notes;
  @Autowired Acting acting;
  @Autowired Clinics clinics;
  @Autowired TestClock clock;
  @Autowired JdbcClient sql;

  @Test
  void freezesTextSignerRoleAndInstant() {
    clock.set(Instant.parse("2026-11-02T15:04:05.123456Z"));
    var about = Ids.next();
    var id = notes.sign(note(clinics.patient(), about, "Calm.\n  Ready."), PASSWORD);

    var note = notes.of(about).getFirst();

    assertThat(note.id()).isEqualTo(id);
    assertThat(note.text()).isEqualTo("Calm.\n  Ready.");
    assertThat(note.signer()).isEqualTo(acting.id(Role.THERAPIST));
    assertThat(note.asRole()).isEqualTo(Role.THERAPIST);
    assertThat(note.signedAt()).isEqualTo("2026-11-02T15:04:05.123456Z");
    assertThat(note.hash()).hasSize(64);
    assertThat(note.whollyIntact()).isTrue();
    assertThat(note.addenda()).isEmpty();
  }

  @Test
  void refusesAPasswordThatIsNotTheSigners() {
    var about = Ids.next();
    var wanted = note(clinics.patient(), about, "Calm.");

    assertThatThrownBy(() -> notes.sign(wanted, "not my password"))
        .isInstanceOf(PasswordNotConfirmed.class);
    assertThat(notes.of(about)).isEmpty();
  }

  @Test
  void refusesARoleThatTheSignerDoesNotHave() {
    var wanted =
        new NewNote(clinics.patient(), NoteKind.DOSING, Ids.next(), Role.PRESCRIBER, "Calm.");

    assertThatThrownBy(() -> notes.sign(wanted, PASSWORD)).isInstanceOf(RoleNotHeld.class);
  }

  @Test
  @WithStaff({Role.THERAPIST, Role.DIRECTOR})
  void refusesARoleThatSignsNothing() {
    var wanted =
        new NewNote(clinics.patient(), NoteKind.DOSING, Ids.next(), Role.DIRECTOR, "Calm.");

    assertThatThrownBy(() -> notes.sign(wanted, PASSWORD)).isInstanceOf(RoleNotHeld.class);
  }

  @Test
  @WithStaff({Role.NURSE, Role.PRESCRIBER})
  void letsSomebodyWithTwoRolesSignInEach() {
    var patient = clinics.patient();
    var about = Ids.next();
    notes.sign(new NewNote(patient, NoteKind.DOSING, about, Role.NURSE, "Given."), PASSWORD);
    notes.sign(new NewNote(patient, NoteKind.DOSING, about, Role.PRESCRIBER, "Given."), PASSWORD);

    assertThat(notes.of(about))
        .extracting(SignedNote::asRole)
        .containsExactly(Role.NURSE, Role.PRESCRIBER);
  }

  @Test
  void keepsTheOriginalUnderAnAddendumThatIsSignedItself() {
    var id = notes.sign(note(clinics.patient(), Ids.next(), "Left side."), PASSWORD);
    var before = notes.open(id);

    acting.as(
        Role.NURSE,
        () ->
            notes.addendum(id, AddendumKind.CORRECTION, "Right side.", "Sides mixed up", PASSWORD));

    var after = notes.open(id);
    assertThat(after.text()).isEqualTo("Left side.");
    assertThat(after.hash()).isEqualTo(before.hash());
    assertThat(after.whollyIntact()).isTrue();
    var addendum = after.addenda().getFirst();
    assertThat(addendum.text()).isEqualTo("Right side.");
    assertThat(addendum.reason()).isEqualTo("Sides mixed up");
    assertThat(addendum.asRole()).isEqualTo(Role.NURSE);
    assertThat(addendum.signer()).isEqualTo(acting.id(Role.NURSE));
  }

  @Test
  void refusesAnAddendumWithoutAReason() {
    var id = notes.sign(note(clinics.patient(), Ids.next(), "Calm."), PASSWORD);

    assertThatThrownBy(() -> notes.addendum(id, AddendumKind.ADDENDUM, "More.", " ", PASSWORD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> notes.addendum(id, AddendumKind.ADDENDUM, "More.", "New", "not my password"))
        .isInstanceOf(PasswordNotConfirmed.class);
    assertThat(notes.open(id).addenda()).isEmpty();
  }

  @Test
  void noticesATextThatWasChangedBehindItsBack() {
    var id = notes.sign(note(clinics.patient(), Ids.next(), "50 mg given."), PASSWORD);
    sql.sql("update signed_note set body = '500 mg given.' where id = ?")
        .param(id.value())
        .update();

    assertThat(notes.open(id).intact()).isFalse();
  }

  @Test
  void noticesASignerWhoWasChangedBehindItsBack() {
    var id = notes.sign(note(clinics.patient(), Ids.next(), "50 mg given."), PASSWORD);
    sql.sql("update signed_note set signer = ? where id = ?")
        .param(acting.as(Role.NURSE, () -> acting.id(Role.NURSE)).value())
        .param(id.value())
        .update();

    assertThat(notes.open(id).intact()).isFalse();
  }

  @Test
  void noticesAnAddendumThatWasChangedBehindItsBack() {
    var id = notes.sign(note(clinics.patient(), Ids.next(), "Calm."), PASSWORD);
    notes.addendum(id, AddendumKind.ADDENDUM, "Slept well.", "Asked next day", PASSWORD);
    sql.sql("update note_addendum set reason = 'Other' where note = ?").param(id.value()).update();

    var note = notes.open(id);

    assertThat(note.intact()).isTrue();
    assertThat(note.whollyIntact()).isFalse();
  }

  @Test
  void turnsPagesNewestFirstWithoutGapOrRepetition() {
    var patient = clinics.patient();
    clock.stop();
    List<NoteId> signed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      // Two in the same instant, so that a page ends between them.
      clock.advance(Duration.ofMinutes(i % 2));
      signed.add(notes.sign(note(patient, Ids.next(), "Note " + i), PASSWORD));
    }

    List<NoteId> seen = new ArrayList<>();
    Optional<NoteHeading> last = Optional.empty();
    for (int page = 0; page < 3; page++) {
      var headings = notes.ofPatient(patient, last, 2);
      headings.forEach(heading -> seen.add(heading.id()));
      last = Optional.of(headings.getLast());
    }

    assertThat(seen).containsExactlyElementsOf(signed.reversed());
    assertThat(notes.ofPatient(patient, last, 2)).isEmpty();
  }

  @Test
  void costsTheSameForOneNoteAndForMany() {
    var patient = clinics.patient();
    var about = Ids.next();
    for (int i = 0; i < 4; i++) {
      var id = notes.sign(note(patient, about, "Note " + i), PASSWORD);
      notes.addendum(id, AddendumKind.ADDENDUM, "More", "New", PASSWORD);
    }

    SqlCount.of(() -> notes.ofPatient(patient, Optional.empty(), 20)).is(1);
    SqlCount.of(() -> notes.of(about)).is(2);
    assertThat(notes.ofPatient(patient, Optional.empty(), 20))
        .extracting(NoteHeading::addenda)
        .containsExactly(1L, 1L, 1L, 1L);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT_DESK", "ADMINISTRATOR"})
  void isClosedToThoseWhoDoNotTreat(Role role) {
    var patient = clinics.patient();

    assertThatThrownBy(() -> acting.as(role, () -> notes.ofPatient(patient, Optional.empty(), 20)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsTheDirectorReadAndNotSign() {
    var patient = clinics.patient();
    var id = notes.sign(note(patient, Ids.next(), "Calm."), PASSWORD);

    assertThat(acting.as(Role.DIRECTOR, () -> notes.open(id)).text()).isEqualTo("Calm.");
    assertThatThrownBy(() ->
            acting.as(Role.DIRECTOR, () -> notes.sign(note(patient, Ids.next(), "x"), PASSWORD)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void knowsNothingOfANoteThatIsNotThere() {
    assertThatThrownBy(() -> notes.open(NoteId.next())).isInstanceOf(NoSuchRecord.class);
  }

  private static NewNote note(PatientId patient, UUID about, String text) {
    return new NewNote(patient, NoteKind.PREPARATION, about, Role.THERAPIST, text);
  }
}
