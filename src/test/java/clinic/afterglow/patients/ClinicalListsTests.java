package clinic.afterglow.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
class ClinicalListsTests {

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired Consents consents;
  @Autowired Allergies allergies;
  @Autowired Medicines medicines;
  @Autowired Weights weights;
  @Autowired Contacts contacts;

  @Test
  void countsAConsentUntilTheSameDayOfTheMonthAYearLater() {
    clock.set(Instant.parse("2026-01-16T02:00:00Z")); // still 15 January in Chicago
    var patient = some.registered();
    acting.as(Role.NURSE, () -> consents.give(patient, Route.INTRAVENOUS, "2026-1", "M. Sample"));

    assertThat(validity(patient, Route.INTRAVENOUS))
        .isEqualTo(
            new ConsentValidity(
                ConsentStatus.VALID, java.util.Optional.of(LocalDate.of(2027, 1, 15))));
    clock.set(Instant.parse("2027-01-16T05:59:00Z"));
    assertThat(validity(patient, Route.INTRAVENOUS).holds()).isTrue();
    clock.set(Instant.parse("2027-01-16T06:00:00Z"));
    assertThat(validity(patient, Route.INTRAVENOUS).status()).isEqualTo(ConsentStatus.EXPIRED);
  }

  @Test
  void asksForAConsentToEachRoute() {
    var patient = some.registered();
    acting.as(Role.THERAPIST, () -> consents.give(patient, Route.SUBLINGUAL, "1", "M. Sample"));

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
          consents.give(patient, Route.ORAL, "1", "M. Sample");
          clock.advance(Duration.ofMinutes(1));
          consents.withdraw(patient, Route.ORAL, "Changed her mind");
          assertThat(consents.validity(patient, Route.ORAL).status())
              .isEqualTo(ConsentStatus.WITHDRAWN);
          assertThatThrownBy(() -> consents.withdraw(patient, Route.ORAL, "Again"))
              .isInstanceOf(NotConsented.class);
          clock.advance(Duration.ofMinutes(1));
          consents.give(patient, Route.ORAL, "2", "M. Sample");
          assertThat(consents.validity(patient, Route.ORAL).holds()).isTrue();
          assertThat(consents.of(patient)).extracting("textVersion").containsExactly("2", "1");
        });
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

  private static NewMedicine lorazepam() {
    return new NewMedicine(
        "Lorazepam",
        MedicineClass.BENZODIAZEPINE,
        "1 mg at night",
        BigDecimal.TEN,
        LocalDate.of(2026, 1, 2));
  }
}
