package clinic.afterglow.booster;

import static clinic.afterglow.kernel.Objection.hardStop;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the steps of a taper may be. It may begin with weekly doses, which is under the least
 * interval of other boosters (clinical rules, section 3); the step on which it ends may not, and no
 * step is over the most.
 */
@FunctionalInterface
interface TaperPolicy {

  int MOST_STEPS = 8;
  int MOST_DOSES = 52;

  Stream<Objection> objections(LocalDate lastDose, List<TaperStep> steps, PolicyValues values);

  TaperPolicy HAS_STEPS =
      (_, steps, _) ->
          steps.isEmpty() || steps.size() > MOST_STEPS
              ? Stream.of(hardStop("booster.steps", steps.size(), MOST_STEPS))
              : Stream.empty();

  TaperPolicy HAS_DOSES =
      (_, steps, _) ->
          each(
              steps,
              step ->
                  steps.get(step).doses() < 1 || steps.get(step).doses() > MOST_DOSES
                      ? Stream.of(
                          hardStop(
                              "booster.stepDoses", step + 1, steps.get(step).doses(), MOST_DOSES))
                      : Stream.empty());

  TaperPolicy NOT_TOO_SOON =
      (_, steps, _) ->
          each(
              steps,
              step ->
                  steps.get(step).every() < 1
                      ? Stream.of(hardStop("booster.stepLeast", step + 1))
                      : Stream.empty());

  TaperPolicy NOT_TOO_LATE =
      (lastDose, steps, values) -> {
        int most = values.get(Policy.BOOSTER_MOST);
        var latest = DueDate.after(lastDose, most);
        return each(
            steps,
            step ->
                steps.get(step).after(lastDose).isAfter(latest)
                    ? Stream.of(hardStop("booster.stepMost", step + 1, most))
                    : Stream.empty());
      };

  TaperPolicy ENDS_IN_RANGE =
      (lastDose, steps, values) -> {
        int least = values.get(Policy.BOOSTER_LEAST);
        return steps.stream()
            .skip(Math.max(0, steps.size() - 1))
            .map(step -> step.after(lastDose))
            .filter(due -> due.isAfter(lastDose) && due.isBefore(lastDose.plusWeeks(least)))
            .map(due ->
                hardStop("booster.taperEnd", ChronoUnit.WEEKS.between(lastDose, due), least));
      };

  List<TaperPolicy> ALL = List.of(HAS_STEPS, HAS_DOSES, NOT_TOO_SOON, NOT_TOO_LATE, ENDS_IN_RANGE);

  static Decision review(LocalDate lastDose, List<TaperStep> steps, PolicyValues values) {
    return Decision.of(
        ALL.stream().flatMap(policy -> policy.objections(lastDose, steps, values)).toList());
  }

  private static Stream<Objection> each(
      List<TaperStep> steps, IntFunction<Stream<Objection>> policy) {
    return IntStream.range(0, steps.size()).boxed().flatMap(policy::apply);
  }
}
