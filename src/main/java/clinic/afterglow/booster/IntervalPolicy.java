package clinic.afterglow.booster;

import static clinic.afterglow.kernel.Objection.hardStop;

import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.List;
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
            ? Optional.of(hardStop("booster.least", months, least))
            : Optional.empty();
      };

  IntervalPolicy NOT_TOO_LATE =
      (_, months, values) -> {
        int most = values.get(Policy.BOOSTER_MOST);
        return months > most
            ? Optional.of(hardStop("booster.most", months, most))
            : Optional.empty();
      };

  List<IntervalPolicy> ALL = List.of(NOT_TOO_SOON, NOT_TOO_LATE);

  static Decision review(LocalDate lastDose, BoosterRhythm rhythm, PolicyValues values) {
    return switch (rhythm) {
      case EveryMonths every ->
          Decision.of(
              ALL.stream().map(policy -> policy.objection(lastDose, every.months(), values)));
      case BoosterRhythm.BySymptoms _ -> Decision.of(Stream.empty());
      case BoosterRhythm.Taper taper -> TaperPolicy.review(lastDose, taper.steps(), values);
    };
  }
}
