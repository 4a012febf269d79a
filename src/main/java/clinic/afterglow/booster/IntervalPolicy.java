package clinic.afterglow.booster;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How far apart boosters may be (clinical rules, section 0: booster.allowed). */
@FunctionalInterface
interface IntervalPolicy {

  Optional<Objection> objection(LocalDate lastDose, int months, PolicyValues values);

  IntervalPolicy NOT_TOO_SOON =
      (lastDose, months, values) -> {
        int least = values.get(Policy.BOOSTER_LEAST);
        return DueDate.after(lastDose, months).isBefore(lastDose.plusWeeks(least))
            ? Optional.of(Objection.hardStop("booster.least", months, least))
            : Optional.empty();
      };

  IntervalPolicy NOT_TOO_LATE =
      (_, months, values) -> {
        int most = values.get(Policy.BOOSTER_MOST);
        return months > most
            ? Optional.of(Objection.hardStop("booster.most", months, most))
            : Optional.empty();
      };

  static Decision review(LocalDate lastDose, int months, PolicyValues values) {
    return Decision.of(
        Stream.of(NOT_TOO_SOON, NOT_TOO_LATE)
            .map(policy -> policy.objection(lastDose, months, values)));
  }
}
