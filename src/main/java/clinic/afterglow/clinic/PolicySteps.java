package clinic.afterglow.clinic;

import clinic.afterglow.kernel.BloodPressure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Values that only make sense one under the other: a caution comes before a hold, a hold a stop.
 */
final class PolicySteps {

  private static final BiPredicate<BloodPressure, BloodPressure> NOT_HIGHER =
      (low, high) -> !low.exceeds(high);

  private static final List<Step<?, ?>> ALL =
      List.of(
          new Step<>(Policy.BP_CAUTION_PRE, Policy.BP_HOLD_PRE, NOT_HIGHER),
          new Step<>(Policy.BP_HOLD_PRE, Policy.BP_STOP_PRE, NOT_HIGHER),
          new Step<>(Policy.BP_AMBER_DURING, Policy.BP_RED_DURING, NOT_HIGHER),
          numbers(Policy.SPO2_RED, Policy.SPO2_AMBER),
          numbers(Policy.DOSE_IV_MINUTES_LEAST, Policy.DOSE_IV_MINUTES),
          numbers(Policy.INTEGRATION_FROM, Policy.INTEGRATION_UNTIL),
          numbers(Policy.GROUP_PLACES, Policy.GROUP_PLACES_MOST),
          numbers(Policy.SCREENING_AGE_LEAST, Policy.SCREENING_AGE_OLDER),
          amounts(Policy.DOSE_IV_FIRST, Function.identity(), Policy.DOSE_IV_STOP),
          amounts(Policy.DOSE_IV_RANGE, DecimalRange::high, Policy.DOSE_IV_STOP),
          amounts(Policy.DOSE_IM_RANGE, DecimalRange::high, Policy.DOSE_IM_STOP),
          amounts(Policy.DOSE_SL_RANGE, DecimalRange::high, Policy.DOSE_SL_STOP));

  private PolicySteps() {}

  /** The neighbour that this text would pass, as it stands now; empty when all is in order. */
  static Optional<String> passed(PolicyKey<?> key, String text, PolicyValues values) {
    return ALL.stream().flatMap(step -> step.passed(key, text, values).stream()).findFirst();
  }

  private static Step<Integer, Integer> numbers(PolicyKey<Integer> low, PolicyKey<Integer> high) {
    return new Step<>(low, high, (one, other) -> one <= other);
  }

  private static <T> Step<T, BigDecimal> amounts(
      PolicyKey<T> low, Function<T, BigDecimal> of, PolicyKey<BigDecimal> high) {
    return new Step<>(low, high, (one, other) -> of.apply(one).compareTo(other) <= 0);
  }

  private record Step<L, H>(PolicyKey<L> low, PolicyKey<H> high, BiPredicate<L, H> inOrder) {

    Optional<String> passed(PolicyKey<?> key, String text, PolicyValues values) {
      if (key.equals(low)) {
        return inOrder.test(low.read(text), values.get(high))
            ? Optional.empty()
            : Optional.of(values.text(high));
      }
      if (key.equals(high)) {
        return inOrder.test(values.get(low), high.read(text))
            ? Optional.empty()
            : Optional.of(values.text(low));
      }
      return Optional.empty();
    }
  }
}
