package clinic.afterglow.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.AlreadyStruckOut;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
class ClinicalListsTests {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired Consents consents;
  @Autowired Allergies allergies;
  @Autowired Medicines medicines;
  @Autowired Weights weights;
  @Autowired Contacts contacts;
  @Autowired JdbcTemplate database;

  @Test
  void countsAConsentUntilTheSameDayOfTheMonthAYearLater() {
    clock.set(Instant.parse("2026-01-16T02:00:00Z")); // still 15 January in Chicago
    var patient = some.registered();
    acting.as(
        Role.NURSE, () -> consents.give(patient, text(Route.INTRAVENOUS, "2026-1"), "M. Sample"));

    assertThat(validity(patient, Route.INTRAVENOUS))
        .isEqualTo(
            new ConsentValidity(ConsentStatus.VALID, Optional.of(LocalDate.of(2027, 1, 15))));
    clock.set(Instant.parse("2027-01-16T05:59:00Z"));
    assertThat(validity(patient, Route.INTRAVENOUS).holds()).isTrue();
    clock.set(Instant.parse("2027-01-16T06:00:00Z"));
    assertThat(validity(patient, Route.INTRAVENOUS).status()).isEqualTo(ConsentStatus.EXPIRED);
  }

  @Test
  void asksForAConsentToEachRoute() {
    var patient = some.registered();
    acting.as(
        Role.THERAPIST, () -> consents.give(patient, text(Route.SUBLINGUAL, "1"), "M. Sample"));

    assertThat(validity(patient, Route.SUBLINGUAL).status()).isEqualTo(ConsentStatus.VALID);
    assertThat(validity(patient, Route.NASAL_ESKETAMINE)).isEqualTo(ConsentValidity.MISSING);
  }

  @Test
  void keepsAWithdrawnConsentUntilAnotherIsSigned() {
    clock.stop();
    var patient = some.registered();
    acting.as(
        Role.PRESCRIBER,
        () -> {
          consents.give(patient, text(Route.ORAL, "1"), "M. Sample");
          clock.advance(Duration.ofMinutes(1));
          consents.withdraw(patient, Route.ORAL, "Changed her mind");
          assertThat(consents.validity(patient, Route.ORAL).status())
              .isEqualTo(ConsentStatus.WITHDRAWN);
          assertThatThrownBy(() -> consents.withdraw(patient, Route.ORAL, "Again"))
              .isInstanceOf(NotConsented.class);
          clock.advance(Duration.ofMinutes(1));
          consents.give(patient, text(Route.ORAL, "2"), "M. Sample");
          assertThat(consents.validity(patient, Route.ORAL).holds()).isTrue();
          assertThat(consents.of(patient)).extracting("textVersion").containsExactly("2", "1");
        });
  }

  @Test
  void keepsEachWordingThatWasSigned() {
    var one = some.registered();
    var other = some.registered();
    var first = text(Route.ORAL, "1");
    acting.as(
        Role.NURSE,
        () -> {
          var signed = consents.give(one, first, "M. Sample");
          var sameWords = consents.give(other, first, "N. Sample");
          var newWords = consents.give(other, text(Route.ORAL, "2"), "N. Sample");

          assertThat(consents.signedText(signed)).contains(new SignedText(first, true));
          assertThat(consents.signedText(sameWords)).contains(new SignedText(first, true));
          assertThat(consents.signedText(newWords).orElseThrow().text().version()).isEqualTo("2");
        });
  }

  @Test
  void noticesThatSignedWordsWereAltered() {
    var patient = some.registered();
    var shown = text(Route.ORAL, "of " + TestPatients.suffix());
    var id = acting.as(Role.NURSE, () -> consents.give(patient, shown, "M. Sample"));
    database.update(
        "update consent_text set words = 'I agree to anything' where hash = ?", shown.hash());

    assertThat(acting.as(Role.NURSE, () -> consents.signedText(id)).orElseThrow().intact())
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void hasWordsToSignForEveryRoute(Route route) {
    var text = acting.as(Role.NURSE, () -> consents.text(route));
    assertThat(text.version()).isEqualTo("2026-1");
    assertThat(text.words()).hasSizeBetween(1000, 20_000).contains("withdraw", "drive");
  }

  @Test
  void tellsNotAskedFromNoneKnown() {
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          assertThat(allergies.of(patient).asked()).isFalse();
          allergies.noneKnown(patient);
          assertThat(allergies.of(patient).noneKnown()).isTrue();
          var latex =
              allergies.record(patient, new NewAllergy(" Latex ", "", AllergySeverity.SEVERE));
          assertThat(allergies.of(patient).noneKnown()).isFalse();
          assertThat(allergies.of(patient).allergies())
              .extracting("substance")
              .containsExactly("Latex");
          assertThatThrownBy(() -> allergies.noneKnown(patient))
              .isInstanceOf(AllergiesOnRecord.class);
          allergies.remove(latex, "Entered for somebody else");
          assertThat(allergies.of(patient).allergies()).isEmpty();
        });
  }

  @Test
  void listsMedicinesUntilTheyAreStopped() {
    clock.set(Instant.parse("2026-02-02T15:00:00Z"));
    var patient = some.registered();
    acting.as(
        Role.PRESCRIBER,
        () -> {
          var id = medicines.start(patient, lorazepam());
          assertThat(medicines.current(patient).getFirst().diazepamEquivalent().orElseThrow())
              .isEqualByComparingTo("10");
          assertThatThrownBy(() -> medicines.stop(id, LocalDate.of(2026, 1, 1)))
              .isInstanceOf(StoppedBeforeStarted.class);
          medicines.stop(id, LocalDate.of(2026, 2, 2));
          assertThat(medicines.current(patient)).isEmpty();
          assertThat(medicines.all(patient)).extracting("name").containsExactly("Lorazepam");
        });
  }

  @Test
  void givesTheLastWeightAndTheOneBefore() {
    var patient = some.registered();
    var noon = Instant.parse("2026-03-02T12:00:00Z");
    clock.set(noon.plusSeconds(60));
    acting.as(
        Role.NURSE,
        () -> {
          assertThat(weights.latest(patient)).isEmpty();
          weights.record(patient, Kilograms.of("70.4"), noon);
          weights.record(patient, Kilograms.of("69.0"), noon.minus(Duration.ofDays(7)));
          var latest = weights.latest(patient).orElseThrow();
          assertThat(latest.weight()).isEqualTo(Kilograms.of("70.4"));
          assertThat(latest.previous()).contains(Kilograms.of("69.0"));
          assertThat(weights.history(patient, 1)).hasSize(1);
          assertThatThrownBy(
                  () -> weights.record(patient, Kilograms.of("70"), noon.plusSeconds(61)))
              .isInstanceOf(MeasuredInTheFuture.class);
          SqlCount.of(() -> weights.latest(patient)).is(1);
        });
  }

  @Test
  void countsNoWeightThatWasStruckOut() {
    clock.stop();
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          weights.record(patient, Kilograms.of("70.4"), clock.instant().minus(DAY));
          weights.record(patient, Kilograms.of("170.4"), clock.instant());
          var wrong = weights.latest(patient).orElseThrow().id();
          weights.strikeOut(wrong, "A one too many");

          assertThat(weights.latest(patient).orElseThrow().weight())
              .isEqualTo(Kilograms.of("70.4"));
          assertThat(weights.history(patient, 9))
              .extracting(WeightReading::struckOut)
              .containsExactly(Optional.of("A one too many"), Optional.empty());
          assertThatThrownBy(() -> weights.strikeOut(wrong, "Again"))
              .isInstanceOf(AlreadyStruckOut.class);
        });
  }

  @Test
  void keepsNoMedicineThatBeginsOrEndsAfterToday() {
    clock.set(Instant.parse("2026-06-02T03:00:00Z")); // still 1 June in Chicago
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          assertThatThrownBy(() -> medicines.start(patient, since(LocalDate.of(2026, 6, 2))))
              .isInstanceOf(DayStillToCome.class);
          var id = medicines.start(patient, since(LocalDate.of(2026, 6, 1)));
          assertThatThrownBy(() -> medicines.stop(id, LocalDate.of(2026, 6, 2)))
              .isInstanceOf(DayStillToCome.class);
          assertThat(medicines.current(patient)).hasSize(1);
        });
  }

  @Test
  void keepsWhomToCall() {
    var patient = some.registered();
    acting.as(
        Role.FRONT_DESK,
        () -> {
          var id =
              contacts.add(patient, new NewContact(ContactKind.ESCORT, "Jo", "sister", "555 0100"));
          assertThat(contacts.of(patient)).extracting("name").containsExactly("Jo");
          contacts.remove(id);
          assertThat(contacts.of(patient)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"FRONT_DESK", "THERAPIST", "DIRECTOR", "ADMINISTRATOR"})
  void letsOnlyNursesAndPrescribersChangeClinicalLists(Role role) {
    var patient = some.registered();
    assertThatThrownBy(() -> acting.as(role, () -> medicines.start(patient, lorazepam())))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> acting.as(role, () -> allergies.noneKnown(patient)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"FRONT_DESK", "ADMINISTRATOR"})
  void showsNothingClinicalToTheDeskAndTheAdministrator(Role role) {
    var patient = some.registered();
    assertThatThrownBy(() -> acting.as(role, () -> medicines.all(patient)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> acting.as(role, () -> allergies.of(patient)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> acting.as(role, () -> weights.latest(patient)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private ConsentValidity validity(PatientId patient, Route route) {
    return acting.as(Role.FRONT_DESK, () -> consents.validity(patient, route));
  }

  private static ConsentText text(Route route, String version) {
    return new ConsentText(route, version, "Words of version " + version);
  }

  private static NewMedicine since(LocalDate day) {
    return new NewMedicine("Sertraline", MedicineClass.ANTIDEPRESSANT, "50 mg", null, day);
  }

  private static NewMedicine lorazepam() {
    return new NewMedicine(
        "Lorazepam",
        MedicineClass.BENZODIAZEPINE,
        "1 mg at night",
        BigDecimal.TEN,
        LocalDate.of(2026, 1, 2));
  }
}
