package clinic.afterglow.patients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a date of birth however it is spelled; one that can be read in two ways gives both. */
final class SpelledDates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.? +(\\p{L}{3,9})\\.?,? +(\\d{4})");

  private SpelledDates() {}

  /** Any date in the text, and the text without it. */
  record Found(String rest, Set<LocalDate> days) {}

  static Found in(String text) {
    return Stream.of(
            find(text, ISO, m -> Stream.of(day(m.group(1), m.group(2), m.group(3)))),
            find(text, NUMBERS, SpelledDates::bothWays),
            find(text, MONTH_FIRST, m -> Stream.of(named(m.group(3), m.group(1), m.group(2)))),
            find(text, DAY_FIRST, m -> Stream.of(named(m.group(3), m.group(2), m.group(1)))))
        .filter(found -> !found.days().isEmpty())
        .findFirst()
        .orElse(new Found(text, Set.of()));
  }

  private static Found find(
      String text, Pattern spelling, Function<MatchResult, Stream<Optional<LocalDate>>> read) {
    var match = spelling.matcher(text);
    if (!match.find()) {
      return new Found(text, Set.of());
    }
    var days = read.apply(match).flatMap(Optional::stream).collect(Collectors.toSet());
    return new Found(text.substring(0, match.start()) + " " + text.substring(match.end()), days);
  }

  private static Stream<Optional<LocalDate>> bothWays(MatchResult match) {
    return years(match.group(3))
        .flatMap(year ->
            Stream.of(
                day(year, match.group(1), match.group(2)),
                day(year, match.group(2), match.group(1))));
  }

  private static Stream<String> years(String year) {
    return year.length() == 4 ? Stream.of(year) : Stream.of("19" + year, "20" + year);
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    var start = month.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(m -> m.name().startsWith(start))
        .findFirst()
        .flatMap(m -> day(year, Integer.toString(m.getValue()), day));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
