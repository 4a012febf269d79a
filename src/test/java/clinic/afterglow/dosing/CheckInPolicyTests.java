package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.DosePolicyTests.list;
import static clinic.afterglow.dosing.DosePolicyTests.words;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInPolicyTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 360, , , ",
    "INTRAVENOUS, 359, , , fasting.food PRESCRIBER_OVERRIDE",
    "INTRAMUSCULAR, , 120, , ",
    "INTRAMUSCULAR, , 119, , fasting.fluid PRESCRIBER_OVERRIDE",
    "SUBLINGUAL, 180, 60, , ",
    "SUBLINGUAL, 179, , , fasting.food WARNING",
    "SUBLINGUAL, , 59, , fasting.fluid WARNING",
    "NASAL_ESKETAMINE, 120, 30, 60, ",
    "NASAL_ESKETAMINE, 119, , , fasting.food PRESCRIBER_OVERRIDE",
    "NASAL_ESKETAMINE, , 29, , fasting.fluid PRESCRIBER_OVERRIDE",
    "NASAL_ESKETAMINE, , , 59, fasting.nasal PRESCRIBER_OVERRIDE",
    "INTRAVENOUS, , , 1, "
  })
  void asksForFastingByRoute(
      Route route,
      @Nullable Integer food,
      @Nullable Integer fluid,
      @Nullable Integer nasal,
      @Nullable String expected) {
    var said =
        new CheckInAnswers(
            ago(food),
            ago(fluid),
            ago(nasal),
            "taxi",
            "Ana",
            "",
            false,
            false,
            false,
            false,
            false,
            false,
            Pregnancy.NOT_POSSIBLE,
            null,
            "");
    assertThat(words(CheckInPolicy.review(said, visit(route), SHIPPED))).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_POSSIBLE, , ",
    "NOT_TESTED, , pregnancy.test PRESCRIBER_OVERRIDE",
    "TEST_NEGATIVE, 7, ",
    "TEST_NEGATIVE, 8, pregnancy.test PRESCRIBER_OVERRIDE",
    "TEST_NEGATIVE, , pregnancy.test PRESCRIBER_OVERRIDE",
    "PREGNANT_OR_BREAST_FEEDING, , checkin.pregnant HARD_STOP"
  })
  void asksAboutPregnancy(Pregnancy pregnancy, @Nullable Integer days, @Nullable String expected) {
    var said =
        new CheckInAnswers(
            null,
            null,
            null,
            "taxi",
            "Ana",
            "",
            false,
            false,
            false,
            false,
            false,
            false,
            pregnancy,
            days == null ? null : TODAY.minusDays(days),
            "");
    assertThat(words(CheckInPolicy.review(said, visit(Route.ORAL), SHIPPED)))
        .isEqualTo(list(expected));
  }

  @Test
  void namesEverythingThatChanged() {
    var said =
        new CheckInAnswers(
            null,
            null,
            null,
            " ",
            "",
            "",
            true,
            true,
            true,
            true,
            true,
            true,
            Pregnancy.NOT_POSSIBLE,
            null,
            "");
    assertThat(words(CheckInPolicy.review(said, visit(Route.ORAL), SHIPPED)))
        .containsExactly(
            "checkin.psychosis HARD_STOP",
            "checkin.unstable HARD_STOP",
            "checkin.suicidality HARD_STOP",
            "checkin.ride CLINICIAN_OVERRIDE",
            "checkin.escort CLINICIAN_OVERRIDE",
            "checkin.newMedicine PRESCRIBER_OVERRIDE",
            "checkin.alcohol PRESCRIBER_OVERRIDE",
            "checkin.sleep WARNING");
    assertThat(CheckInPolicy.holdCause(said)).contains(HoldCause.PSYCHOSIS_OR_MANIA);
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void letsAnUneventfulPatientPass(Route route) {
    assertThat(words(CheckInPolicy.review(TreatmentRoom.fine(), visit(route), SHIPPED))).isEmpty();
    assertThat(CheckInPolicy.holdCause(TreatmentRoom.fine())).isEmpty();
  }

  private static CheckInPolicy.Visit visit(Route route) {
    return new CheckInPolicy.Visit(route, NOW, TODAY);
  }

  private static @Nullable Instant ago(@Nullable Integer minutes) {
    return minutes == null ? null : NOW.minus(Duration.ofMinutes(minutes));
  }
}
