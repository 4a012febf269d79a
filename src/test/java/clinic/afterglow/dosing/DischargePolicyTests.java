package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.DosePolicyTests.list;
import static clinic.afterglow.dosing.DosePolicyTests.words;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargePolicyTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 30, ",
    "INTRAVENOUS, 29, observe.iv CLINICIAN_OVERRIDE",
    "INTRAMUSCULAR, 60, ",
    "INTRAMUSCULAR, 59, observe.im CLINICIAN_OVERRIDE",
    "SUBLINGUAL, 60, ",
    "SUBLINGUAL, 59, observe.sl CLINICIAN_OVERRIDE",
    "NASAL_ESKETAMINE, 120, ",
    "NASAL_ESKETAMINE, 119, observe.esk HARD_STOP"
  })
  void wantsTheObservationOfTheRoute(Route route, int minutes, @Nullable String expected) {
    var course =
        new DischargePolicy.Course(
            route, SessionTerms.USUAL, Duration.ofMinutes(minutes), Optional.empty());
    assertThat(words(DischargePolicy.review(found(120, 80, 5, 10), course, SHIPPED)))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 45, 45, ",
    "INTRAVENOUS, 45, 44, observe.iv CLINICIAN_OVERRIDE",
    "INTRAVENOUS, 20, 29, observe.iv CLINICIAN_OVERRIDE",
    "NASAL_ESKETAMINE, 150, 149, observe.esk HARD_STOP"
  })
  void wantsTheLongerObservationOfTheProtocol(
      Route route, int asked, int minutes, @Nullable String expected) {
    var terms = new SessionTerms(null, null, asked, true);
    var course =
        new DischargePolicy.Course(route, terms, Duration.ofMinutes(minutes), Optional.empty());
    assertThat(words(DischargePolicy.review(found(120, 80, 5, 10), course, SHIPPED)))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "140, 90, 120/80, ",
    "144, 80, 120/80, ",
    "145, 80, 120/80, discharge.bp CLINICIAN_OVERRIDE",
    "141, 97, 120/80, discharge.bp CLINICIAN_OVERRIDE",
    "168, 96, 140/80, ",
    "141, 80, , discharge.bp CLINICIAN_OVERRIDE"
  })
  void wantsThePressureLowOrNearTheBaseline(
      int systolic, int diastolic, @Nullable String baseline, @Nullable String expected) {
    var course =
        new DischargePolicy.Course(
            Route.INTRAVENOUS,
            SessionTerms.USUAL,
            Duration.ofHours(2),
            Optional.ofNullable(baseline).map(BloodPressure::parse));
    assertThat(words(DischargePolicy.review(found(systolic, diastolic, 5, 10), course, SHIPPED)))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 9, ",
    "4, 10, discharge.moaas CLINICIAN_OVERRIDE",
    "5, 8, discharge.aldrete CLINICIAN_OVERRIDE"
  })
  void wantsThePatientAwake(int moaas, int aldrete, @Nullable String expected) {
    assertThat(words(DischargePolicy.review(found(120, 80, moaas, aldrete), over(), SHIPPED)))
        .isEqualTo(list(expected));
  }

  @Test
  void namesEachCriterionThatFails() {
    var found =
        new DischargeFindings(
            new NewReading(Instant.EPOCH, null, null, 70, null, null, null, null, ""),
            new Aldrete(0, 0, 0, 0, 0),
            true,
            false,
            false,
            " ",
            false);
    assertThat(words(DischargePolicy.review(found, over(), SHIPPED)))
        .containsExactly(
            "discharge.moaas CLINICIAN_OVERRIDE",
            "discharge.aldrete CLINICIAN_OVERRIDE",
            "discharge.bp CLINICIAN_OVERRIDE",
            "discharge.nausea CLINICIAN_OVERRIDE",
            "discharge.oriented CLINICIAN_OVERRIDE",
            "discharge.gait CLINICIAN_OVERRIDE",
            "discharge.escort HARD_STOP",
            "drive.ban HARD_STOP");
  }

  private static DischargePolicy.Course over() {
    return new DischargePolicy.Course(
        Route.INTRAVENOUS, SessionTerms.USUAL, Duration.ofHours(3), Optional.empty());
  }

  private static DischargeFindings found(int systolic, int diastolic, int moaas, int aldrete) {
    int left = 10 - aldrete;
    return new DischargeFindings(
        new NewReading(Instant.EPOCH, systolic, diastolic, 70, 98, moaas, null, null, ""),
        new Aldrete(2 - left, 2, 2, 2, 2),
        false,
        true,
        true,
        "Ana",
        true);
  }
}
