package clinic.afterglow.clinic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number of a unit can be at all, so that a slip of the finger does not become a rule. These
 * are limits of typing, not of medicine: what is right inside them is the director's decision.
 */
final class PolicyLimits {

  private static final Map<String, DecimalRange> OF_UNIT =
      Map.ofEntries(
          unit("sessions", 0, 60),
          unit("doses", 0, 60),
          unit("times", 0, 20),
          unit("places", 0, 100),
          unit("points", 0, 27),
          unit("of 5", 0, 5),
          unit("of 10", 0, 10),
          unit("%", 0, 100),
          unit("bpm", 20, 250),
          unit("min", 0, 1440),
          unit("h", 0, 720),
          unit("days", 0, 366),
          unit("days before", 0, 60),
          unit("weeks", 0, 104),
          unit("months", 0, 120),
          unit("years", 0, 120),
          unit("mg/kg", 0, 10),
          unit("mg", 0, 1000),
          unit("mL", 0, 100),
          unit("mg of diazepam a day", 0, 200));

  private PolicyLimits() {}

  static boolean known(PolicyKey<?> key) {
    return OF_UNIT.containsKey(key.unit());
  }

  /** The limits that a number in this text is outside of. */
  static Optional<DecimalRange> passed(PolicyKey<?> key, String text) {
    return Optional.ofNullable(OF_UNIT.get(key.unit()))
        .filter(limits -> !numbers(key.read(text)).allMatch(limits::contains));
  }

  /** Blood pressures, hours and weekdays know themselves what they can be. */
  private static Stream<BigDecimal> numbers(Object value) {
    return switch (value) {
      case Integer number -> Stream.of(BigDecimal.valueOf(number));
      case BigDecimal number -> Stream.of(number);
      case DecimalRange range -> Stream.of(range.low(), range.high());
      case List<?> list -> list.stream().flatMap(PolicyLimits::numbers);
      default -> Stream.empty();
    };
  }

  private static Map.Entry<String, DecimalRange> unit(String unit, int low, int high) {
    return Map.entry(unit, new DecimalRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }
}
