package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A screening to be filled in, read or decided.
 *
 * @param answers by the rule's code
 * @param findings as the rules see it now or, once decided, as they saw it then
 * @param benefitRisk how relative findings were weighed, by the rule's code
 */
public record ScreeningDetails(
    ScreeningId id,
    long version,
    PatientId patient,
    Route route,
    ScreeningStatus status,
    Instant openedAt,
    Optional<Instant> submittedAt,
    List<Question> questions,
    Map<String, AnswerDetails> answers,
    Optional<PressureReading> pressure,
    Optional<PregnancyTest> pregnancyTest,
    List<Finding> findings,
    Map<String, String> benefitRisk,
    Optional<DecisionDetails> decision) {

  /** How many questions nobody has answered. */
  public int open() {
    return (int) questions.stream().filter(q -> !answers.containsKey(q.rule())).count();
  }
}
