package clinic.afterglow.clinic;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads policy values, and refuses what nothing could be judged by. */
final class PolicyText {

  private PolicyText() {}

  /** {@code 15}; 0 or more. */
  static int count(String text) {
    int number = Integer.parseInt(text.strip());
    refuseUnless(number >= 0, text);
    return number;
  }

  /** {@code 6}; 1 or more. */
  static int atLeastOne(String text) {
    int number = count(text);
    refuseUnless(number > 0, text);
    return number;
  }

  /** {@code 7}; an hour of the day, 0 to 23. */
  static LocalTime hour(String text) {
    int hour = count(text);
    refuseUnless(hour < 24, text);
    return LocalTime.of(hour, 0);
  }

  /** {@code 1.5}; more than 0. */
  static BigDecimal amount(String text) {
    var number = new BigDecimal(text.strip());
    refuseUnless(number.signum() > 0, text);
    return number;
  }

  /** {@code 0.1..1.0}; from 0 up. */
  static DecimalRange range(String text) {
    var range = DecimalRange.parse(text);
    refuseUnless(range.low().signum() >= 0, text);
    return range;
  }

  /** {@code 0,30,60}: minutes from a beginning, upwards. */
  static List<Integer> schedule(String text) {
    var minutes = list(text, PolicyText::count);
    boolean upwards =
        IntStream.range(1, minutes.size()).allMatch(i -> minutes.get(i - 1) < minutes.get(i));
    refuseUnless(upwards, text);
    return minutes;
  }

  /** {@code 56,84}; each 1 or more. */
  static List<Integer> amounts(String text) {
    return list(text, PolicyText::atLeastOne);
  }

  /** {@code MONDAY,FRIDAY}; none twice. */
  static List<DayOfWeek> weekdays(String text) {
    var days = list(text, DayOfWeek::valueOf);
    refuseUnless(new HashSet<>(days).size() == days.size(), text);
    return days;
  }

  private static <T> List<T> list(String text, Function<String, T> reader) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).map(reader).toList();
  }

  private static void refuseUnless(boolean good, String text) {
    if (!good) {
      throw new IllegalArgumentException("not a value of this kind: " + text);
    }
  }
}
