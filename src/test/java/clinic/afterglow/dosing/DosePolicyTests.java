package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosePolicyTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 0.0999, dose.iv.range WARNING",
    "INTRAVENOUS, 0.1, ",
    "INTRAVENOUS, 0.5, ",
    "INTRAVENOUS, 1.0, ",
    "INTRAVENOUS, 1.0001, dose.iv.range PRESCRIBER_OVERRIDE",
    "INTRAVENOUS, 1.4999, dose.iv.range PRESCRIBER_OVERRIDE",
    "INTRAVENOUS, 1.5, dose.iv.stop HARD_STOP",
    "INTRAMUSCULAR, 0.2499, dose.im.range WARNING",
    "INTRAMUSCULAR, 0.25, ",
    "INTRAMUSCULAR, 1.5, ",
    "INTRAMUSCULAR, 1.5001, dose.im.range PRESCRIBER_OVERRIDE",
    "INTRAMUSCULAR, 1.9999, dose.im.range PRESCRIBER_OVERRIDE",
    "INTRAMUSCULAR, 2.0, dose.im.stop HARD_STOP"
  })
  void limitsADoseByWeight(Route route, String mgPerKg, @Nullable String expected) {
    assertThat(review(dose(route, "35", mgPerKg, 40), later())).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 9.9, dose.sl.range WARNING",
    "SUBLINGUAL, 10, ",
    "SUBLINGUAL, 400, ",
    "SUBLINGUAL, 400.1, dose.sl.range PRESCRIBER_OVERRIDE",
    "SUBLINGUAL, 450, dose.sl.range PRESCRIBER_OVERRIDE",
    "SUBLINGUAL, 450.1, dose.sl.stop HARD_STOP",
    "ORAL, 9.9, dose.oral.range WARNING",
    "ORAL, 300, ",
    "ORAL, 300.1, dose.oral.range PRESCRIBER_OVERRIDE",
    "NASAL_RACEMIC, 19.9, dose.in.range WARNING",
    "NASAL_RACEMIC, 150, ",
    "NASAL_RACEMIC, 150.1, dose.in.range PRESCRIBER_OVERRIDE",
    "NASAL_ESKETAMINE, 28, dose.esk.allowed HARD_STOP",
    "NASAL_ESKETAMINE, 56, ",
    "NASAL_ESKETAMINE, 84, ",
    "NASAL_ESKETAMINE, 112, dose.esk.allowed HARD_STOP"
  })
  void limitsADoseByPiece(Route route, String mg, @Nullable String expected) {
    assertThat(review(dose(route, mg, null, null), later())).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"0.5, ", "0.5001, dose.iv.first WARNING"})
  void warnsOfALargeFirstInfusion(String mgPerKg, @Nullable String expected) {
    assertThat(review(dose(Route.INTRAVENOUS, "35", mgPerKg, 40), first()))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"56, ", "84, dose.esk.firstMost HARD_STOP"})
  void limitsTheFirstEsketamineSession(String mg, @Nullable String expected) {
    assertThat(review(dose(Route.NASAL_ESKETAMINE, mg, null, null), first()))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "9, dose.iv.minutesLeast HARD_STOP",
    "10, dose.iv.minutes WARNING",
    "39, dose.iv.minutes WARNING",
    "40, ",
    "60, "
  })
  void wantsAnInfusionToTakeItsTime(int minutes, @Nullable String expected) {
    assertThat(review(dose(Route.INTRAVENOUS, "35", "0.5", minutes), later()))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"0.5, ", "0.4, ", "0.3999, dose.titration WARNING"})
  void warnsOfALargeStepUp(String before, @Nullable String expected) {
    var patient = state(false, new BigDecimal(before), null);
    assertThat(review(dose(Route.INTRAVENOUS, "35", "0.5", 40), patient)).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"100, ", "80, ", "79.9, dose.titration WARNING"})
  void warnsOfALargeStepUpInMilligramsToo(String before, @Nullable String expected) {
    var patient = state(false, null, new BigDecimal(before));
    assertThat(review(dose(Route.SUBLINGUAL, "100", null, null), patient))
        .isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"0.09, dose.draw WARNING", "0.1, ", "10, ", "10.01, dose.draw WARNING"})
  void questionsATinyOrAHugeDraw(String ml, @Nullable String expected) {
    var dose = drawn(Route.INTRAMUSCULAR, ml, true, null);
    assertThat(review(dose, later())).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "true, , ",
    "false, , dose.undiluted HARD_STOP",
    "false, 0.69, dose.undiluted HARD_STOP",
    "false, 0.70, ",
    "false, 100, "
  })
  void wantsTheStrongestConcentrationDiluted(
      boolean allowed, @Nullable String bag, @Nullable String expected) {
    var dose = drawn(Route.INTRAVENOUS, "0.35", allowed, bag == null ? null : new BigDecimal(bag));
    assertThat(review(dose, later())).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesPiecesThatCannotBe(boolean divisible) {
    var dose =
        new PlannedDose(
            Route.SUBLINGUAL,
            Milligrams.of("100"),
            null,
            null,
            BigDecimal.ONE,
            false,
            divisible,
            false,
            null);
    assertThat(review(dose, later())).isEqualTo(list(divisible ? null : "dose.pieces HARD_STOP"));
  }

  private static List<String> review(PlannedDose dose, DoseState patient) {
    return words(DosePolicy.review(dose, patient, SHIPPED));
  }

  static List<String> words(Stream<Optional<Objection>> objections) {
    return objections.flatMap(Optional::stream).map(o -> o.rule() + " " + o.enforcement()).toList();
  }

  static List<String> list(@Nullable String expected) {
    return expected == null ? List.of() : List.of(expected);
  }

  private static PlannedDose dose(
      Route route, String mg, @Nullable String mgPerKg, @Nullable Integer minutes) {
    boolean liquid = mgPerKg != null;
    return new PlannedDose(
        route,
        Milligrams.of(mg),
        mgPerKg == null ? null : new BigDecimal(mgPerKg),
        minutes,
        new BigDecimal("3.5"),
        liquid,
        true,
        true,
        null);
  }

  private static PlannedDose drawn(
      Route route, String ml, boolean undiluted, @Nullable BigDecimal bag) {
    return new PlannedDose(
        route,
        Milligrams.of("35"),
        new BigDecimal("0.5"),
        route == Route.INTRAVENOUS ? 40 : null,
        new BigDecimal(ml),
        true,
        true,
        undiluted,
        bag);
  }

  private static DoseState first() {
    return state(true, null, null);
  }

  private static DoseState later() {
    return state(false, null, null);
  }

  private static DoseState state(
      boolean first, @Nullable BigDecimal mgPerKg, @Nullable BigDecimal mg) {
    return new DoseState(
        first, true, true, 1, 1, false, TODAY, TODAY, null, false, null, mgPerKg, mg);
  }
}
