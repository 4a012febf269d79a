package clinic.afterglow.booster;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.booster.BoosterRhythm.Taper;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaperTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
  private static final StepsConverter STEPS = new StepsConverter();

  @ParameterizedTest
  @CsvSource({
    "0, 1, 2026-09-07",
    "3, 1, 2026-09-07",
    "4, 2, 2026-09-14",
    "9, 2, 2026-09-14",
    "10, 3, 2026-09-30",
    "11, , ",
  })
  void countsFromTheLastDoseByTheStepReached(
      int given, @Nullable Integer step, @Nullable LocalDate due) {
    var taper = taper("4x1 WEEKS,6x2 WEEKS,1x1 MONTHS");
    assertThat(taper.reached(given)).isEqualTo(Optional.ofNullable(step));
    assertThat(taper.due(LAST, given)).isEqualTo(Optional.ofNullable(due));
  }

  @ParameterizedTest
  @CsvSource({
    "'4x1 WEEKS,6x2 WEEKS', ",
    "'', booster.steps",
    "'4x1 WEEKS', booster.taperEnd",
    "'6x2 WEEKS,4x1 WEEKS', booster.taperEnd",
    "'0x1 WEEKS,6x2 WEEKS', booster.stepDoses",
    "'52x2 WEEKS', ",
    "'53x2 WEEKS', booster.stepDoses",
    "'4x0 WEEKS,6x2 WEEKS', booster.stepLeast",
    "'1x12 MONTHS', ",
    "'1x13 MONTHS', booster.stepMost",
    "'1x52 WEEKS', ",
    "'1x53 WEEKS', booster.stepMost",
  })
  void staysInTheRangeThatTheClinicAllows(String steps, @Nullable String rule) {
    var decision = IntervalPolicy.review(LAST, taper(steps), SHIPPED);
    assertThat(decision.objections())
        .extracting(Objection::rule)
        .isEqualTo(Optional.ofNullable(rule).map(List::of).orElse(List.of()));
  }

  @Test
  void refusesMoreStepsThanAPlanCanKeep() {
    var step = new TaperStep(1, 1, StepUnit.MONTHS);
    var nine = new Taper(Collections.nCopies(9, step));
    assertThat(IntervalPolicy.review(LAST, nine, SHIPPED).objections())
        .singleElement()
        .isEqualTo(Objection.hardStop("booster.steps", 9, 8));
  }

  @Test
  void keepsStepsAsTheyWere() {
    var steps =
        List.of(new TaperStep(4, 1, StepUnit.WEEKS), new TaperStep(12, 10, StepUnit.MONTHS));
    assertThat(STEPS.convertToEntityAttribute(STEPS.convertToDatabaseColumn(steps)))
        .isEqualTo(steps);
    assertThat(STEPS.convertToEntityAttribute("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, false",
    "2026-11-17, true",
    "2026-12-01, true",
    "2026-12-15, true",
    "2026-12-16, false"
  })
  void isInTimeForTwoWeeksEitherSide(LocalDate given, boolean inTime) {
    assertThat(DueWindow.around(LocalDate.of(2026, 12, 1), 14).holds(given)).isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-02, , false",
    "2026-09-01, , true",
    "2026-09-01, 2026-09-02, false",
    "2026-06-01, 2026-09-01, true",
    "2026-06-01, 2026-11-01, false",
  })
  void owesAScreeningWhenNeitherADoseNorAScreeningIsNear(
      LocalDate lastDose, @Nullable LocalDate screened, boolean owed) {
    var today = LocalDate.of(2026, 12, 1);
    assertThat(Rescreening.owed(lastDose, screened, today, 90)).isEqualTo(owed);
  }

  private static Taper taper(String steps) {
    return new Taper(STEPS.convertToEntityAttribute(steps));
  }
}
