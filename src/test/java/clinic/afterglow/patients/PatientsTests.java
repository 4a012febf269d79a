package clinic.afterglow.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
class PatientsTests {

  private static final int ENOUGH = 20;

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired Patients patients;
  @Autowired Contacts contacts;

  @Test
  void findsAPatientByAnyPartOfTheName() {
    var unique = TestPatients.suffix();
    var patient = some.registered(some.wanted("Mára-Zoë", "O’Q" + unique));

    assertThat(found("oq" + unique)).containsExactly(patient);
    assertThat(found(unique.substring(2).toUpperCase(java.util.Locale.ROOT)))
        .containsExactly(patient);
    assertThat(found("ara " + unique.substring(1, 8))).containsExactly(patient);
    assertThat(found("O'q" + unique + " zoe")).containsExactly(patient);
    assertThat(found(unique + " peter")).isEmpty();
  }

  @Test
  void findsAPatientByPhoneChartNumberAndDateOfBirth() {
    var unique = TestPatients.suffix();
    var digits = Long.toString(7_000_000L + Math.floorMod(unique.hashCode(), 2_999_999));
    var phone = "(312) " + digits.substring(0, 3) + "-" + digits.substring(3);
    var patient = some.registered(with(some.wanted("Ann", unique), phone));
    var number = acting.as(Role.NURSE, () -> patients.details(patient).chartNumber());

    assertThat(found("312-" + digits.substring(0, 3) + "-" + digits.substring(3)))
        .contains(patient);
    assertThat(found(digits.substring(1) + " " + unique)).containsExactly(patient);
    assertThat(found(number)).contains(patient);
    assertThat(found(number.replace("AG-", "").replaceFirst("^0+", "") + " " + unique))
        .containsExactly(patient);
    for (var day : List.of("3/3/1980", "1980-03-03", "3 March 1980", "03031980", "3.3.80")) {
      assertThat(found(unique + " " + day)).as(day).containsExactly(patient);
    }
    assertThat(found(unique + " 3/4/1980")).isEmpty();
  }

  @Test
  void stopsAtTheLimit() {
    var unique = TestPatients.suffix();
    for (int i = 0; i < 4; i++) {
      some.registered(some.wanted(unique, unique));
    }

    assertThat(acting.as(Role.NURSE, () -> patients.search(unique, 3))).hasSize(3);
    assertThat(acting.as(Role.NURSE, () -> patients.search(unique, 5))).hasSize(4);
  }

  /**
   * The tokens of the first, from 8888888 to 8888888888, come before the only one of the second.
   */
  @Test
  void findsWhoComesAfterManyTokensOfTheSamePatient() {
    var repeated = some.registered(phoned("888-888-8888"));
    var other = some.registered(phoned("888-888-8999"));

    acting.as(
        Role.NURSE,
        () -> {
          assertThat(patients.search("8888888", 2))
              .extracting(PatientHit::id)
              .containsExactly(repeated, other);
          SqlCount.of(() -> patients.search("8888888", 2)).is(2);
        });
  }

  private NewPatient phoned(String phone) {
    var one = some.wanted("Mara", "Sample" + TestPatients.suffix());
    return new NewPatient(
        one.givenName(),
        one.familyName(),
        one.preferredName(),
        one.pronouns(),
        one.dateOfBirth(),
        one.sexAtBirth(),
        phone,
        one.email(),
        one.address(),
        one.site());
  }

  @Test
  void asksTheDatabaseOnceForASearchAndAPage() {
    acting.as(
        Role.FRONT_DESK,
        () -> {
          SqlCount.of(() -> patients.search("mara sample 3/3/1980", ENOUGH)).is(1);
          SqlCount.of(() -> patients.page(null, ENOUGH)).is(1);
        });
  }

  @Test
  void registersAndIndexesInAHandfulOfStatements() {
    var wanted = some.wanted("Mara", "Sample");
    // site's zone, number, row, audit, tokens as one batch
    acting.as(Role.FRONT_DESK, () -> SqlCount.of(() -> patients.register(wanted)).is(5));
  }

  @Test
  void findsAChangedNameAndNoLongerTheOldOne() {
    var before = TestPatients.suffix();
    var after = TestPatients.suffix();
    var patient = some.registered(some.wanted("Ann", before));
    acting.as(Role.FRONT_DESK, () -> patients.update(patient, named(patient, after), 0));

    assertThat(found(after)).containsExactly(patient);
    assertThat(found(before)).isEmpty();
  }

  @Test
  void refusesAChangeToWhatSomebodyElseHasChanged() {
    var patient = some.registered();
    acting.as(
        Role.FRONT_DESK,
        () -> {
          var seen = patients.details(patient).version();
          patients.update(patient, named(patient, "First"), seen);
          assertThatThrownBy(() -> patients.update(patient, named(patient, "Second"), seen))
              .isInstanceOfSatisfying(
                  ChangedMeanwhile.class,
                  fact -> assertThat(fact.values().getFirst()).isEqualTo("Test front_desk"));
          assertThat(patients.details(patient).familyName()).isEqualTo("First");
        });
  }

  @Test
  void warnsOfSomebodyWhoMayBeTheSame() {
    var unique = TestPatients.suffix();
    var patient = some.registered(with(some.wanted("José", unique), "+1 (555) 010-7788"));
    acting.as(
        Role.FRONT_DESK,
        () -> {
          assertThat(patients.similar(some.wanted("jose", unique)))
              .extracting(PatientHit::id)
              .containsExactly(patient);
          assertThat(patients.similar(some.wanted("Joseph", unique))).isEmpty();
          assertThat(patients.similar(with(some.wanted("Joe", "Other"), "555 010 7788")))
              .extracting(PatientHit::id)
              .contains(patient);
        });
  }

  @Test
  void refusesADateOfBirthThatIsStillToComeWhereThePatientIsSeen() {
    clock.set(Instant.parse("2026-06-02T03:00:00Z")); // still 1 June in Chicago
    var wanted = some.wanted("New", "Born");

    assertThat(some.registered(born(wanted, LocalDate.of(2026, 6, 1)))).isNotNull();
    assertThatThrownBy(() -> some.registered(born(wanted, LocalDate.of(2026, 6, 2))))
        .isInstanceOf(DateOfBirthRefused.class);
    assertThat(some.registered(born(wanted, LocalDate.of(1900, 1, 1)))).isNotNull();
    assertThatThrownBy(() -> some.registered(born(wanted, LocalDate.of(1899, 12, 31))))
        .isInstanceOf(DateOfBirthRefused.class);
  }

  @Test
  void turnsThePagesOfTheRegisterInTheOrderOfNames() {
    for (int i = 0; i < 5; i++) {
      some.registered();
    }
    var seen = new ArrayList<PatientHit>();
    acting.as(
        Role.THERAPIST,
        () -> {
          seen.addAll(patients.page(null, 3));
          seen.addAll(patients.page(seen.getLast().id(), 2));
          assertThat(seen).isEqualTo(patients.page(null, 5)).doesNotHaveDuplicates();
        });
  }

  @Test
  void tellsWhomToCallInAnEmergency() {
    var patient = some.registered();
    acting.as(
        Role.DIRECTOR,
        () -> contacts.add(patient, new NewContact(ContactKind.EMERGENCY, "Jo", "", "555 0100")));

    var details = acting.as(Role.NURSE, () -> patients.details(patient));
    assertThat(details.contacts()).extracting("name").containsExactly("Jo");
    assertThatThrownBy(() -> acting.as(Role.NURSE, () -> patients.details(PatientId.next())))
        .isInstanceOf(NoSuchRecord.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"THERAPIST", "NURSE", "PRESCRIBER", "ADMINISTRATOR"})
  void letsOnlyTheDeskAndTheDirectorChangeDemographics(Role role) {
    var patient = some.registered();
    var wanted = some.wanted("Ann", "Other");

    assertThatThrownBy(() -> acting.as(role, () -> patients.register(wanted)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> acting.as(role, () -> patients.update(patient, named(patient, "Other"), 0)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private List<PatientId> found(String text) {
    return acting.as(
        Role.FRONT_DESK, () -> patients.search(text, ENOUGH).stream().map(PatientHit::id).toList());
  }

  private PatientChange named(PatientId id, String familyName) {
    var now = patients.details(id);
    return new PatientChange(
        now.givenName(),
        familyName,
        now.preferredName(),
        now.pronouns(),
        now.dateOfBirth(),
        now.sexAtBirth(),
        now.phone(),
        now.email(),
        null,
        now.site());
  }

  private static NewPatient with(NewPatient p, String phone) {
    return new NewPatient(
        p.givenName(),
        p.familyName(),
        p.preferredName(),
        p.pronouns(),
        p.dateOfBirth(),
        p.sexAtBirth(),
        phone,
        p.email(),
        p.address(),
        p.site());
  }

  private static NewPatient born(NewPatient p, LocalDate day) {
    return new NewPatient(
        p.givenName(),
        p.familyName(),
        p.preferredName(),
        p.pronouns(),
        day,
        p.sexAtBirth(),
        p.phone(),
        p.email(),
        p.address(),
        p.site());
  }
}
