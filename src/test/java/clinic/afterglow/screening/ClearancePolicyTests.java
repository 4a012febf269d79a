package clinic.afterglow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearancePolicyTests {

  @ParameterizedTest
  @CsvSource({
    // outcome, severity of what was found, weighed, condition, reason, what stands against it
    "CLEARED, WARNING, , , fit, ",
    "CLEARED, ABSOLUTE, , , fit, screening.absolute",
    "CLEARED, ABSOLUTE, worth it, , fit, screening.absolute",
    "CLEARED_WITH_CONDITIONS, ABSOLUTE, , watch, fit, screening.absolute",
    "NOT_CLEARED, ABSOLUTE, , , unsafe, ",
    "CLEARED, RELATIVE, , , fit, screening.benefitRisk",
    "CLEARED, RELATIVE, ' ', , fit, screening.benefitRisk",
    "CLEARED, RELATIVE, worth it, , fit, ",
    "NOT_CLEARED, RELATIVE, , , unsafe, ",
    "CLEARED_WITH_CONDITIONS, WARNING, , , fit, screening.conditions",
    "CLEARED_WITH_CONDITIONS, WARNING, , ' ', fit, screening.conditions",
    "CLEARED_WITH_CONDITIONS, WARNING, , watch, fit, ",
    "CLEARED, WARNING, , , ' ', screening.reason",
    "NOT_CLEARED, WARNING, , , ' ', screening.reason",
    "CLEARED_WITH_CONDITIONS, RELATIVE, , , ' ', screening.benefitRisk+screening.conditions+screening.reason"
  })
  void saysAllThatStandsAgainstADecision(
      ScreeningOutcome outcome,
      FindingSeverity severity,
      @Nullable String weighed,
      @Nullable String condition,
      String reason,
      @Nullable String objections) {
    var decision =
        new ScreeningDecision(
            ScreeningId.next(),
            3,
            outcome,
            reason,
            condition == null ? List.of() : List.of(condition),
            weighed == null ? Map.of() : Map.of("x", weighed));
    var findings = List.of(new Finding("x", Topic.OTHER, severity, false, "C1", List.of()));
    assertThat(ClearancePolicy.review(decision, findings).objections())
        .extracting(Objection::rule)
        .containsExactlyElementsOf(
            objections == null ? List.of() : Arrays.asList(objections.split("\\+")));
  }
}
