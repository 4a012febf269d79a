package clinic.afterglow.screening;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands against a prescriber's decision. Declining a patient is always possible. */
@FunctionalInterface
interface ClearancePolicy {

  Optional<Objection> objection(ScreeningDecision decision, List<Finding> findings);

  ClearancePolicy NOTHING_ABSOLUTE =
      (decision, findings) -> {
        long found =
            findings.stream().filter(f -> f.severity() == FindingSeverity.ABSOLUTE).count();
        return decision.clears() && found > 0
            ? Optional.of(Objection.hardStop("screening.absolute", found))
            : Optional.empty();
      };

  ClearancePolicy RELATIVE_WEIGHED =
      (decision, findings) -> {
        long open =
            findings.stream()
                .filter(f -> f.severity() == FindingSeverity.RELATIVE)
                .filter(f -> decision.benefitRisk().getOrDefault(f.rule(), "").isBlank())
                .count();
        return decision.clears() && open > 0
            ? Optional.of(Objection.hardStop("screening.benefitRisk", open))
            : Optional.empty();
      };

  ClearancePolicy CONDITIONS_NAMED =
      (decision, _) ->
          decision.outcome() == ScreeningOutcome.CLEARED_WITH_CONDITIONS
                  && decision.conditions().isEmpty()
              ? Optional.of(Objection.hardStop("screening.conditions"))
              : Optional.empty();

  ClearancePolicy REASON_GIVEN =
      (decision, _) ->
          decision.reason().isEmpty()
              ? Optional.of(Objection.hardStop("screening.reason"))
              : Optional.empty();

  static Decision review(ScreeningDecision decision, List<Finding> findings) {
    return Decision.of(
        Stream.of(NOTHING_ABSOLUTE, RELATIVE_WEIGHED, CONDITIONS_NAMED, REASON_GIVEN)
            .map(policy -> policy.objection(decision, findings)));
  }
}
