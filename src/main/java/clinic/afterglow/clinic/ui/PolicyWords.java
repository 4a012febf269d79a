package clinic.afterglow.clinic.ui;

import clinic.afterglow.clinic.PolicyEntry;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A policy value as it is read; it is stored, and typed, as the rules take it. */
final class PolicyWords {

  private static final String DAYS =
      Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining("|"));

  private PolicyWords() {}

  /** {@code MONDAY,FRIDAY} is “Monday, Friday”, {@code 30,60} is “30, 60”; others stay. */
  static String of(PolicyEntry entry) {
    return of(entry.text());
  }

  static String of(String stored) {
    return Arrays.stream(stored.split(",", -1))
        .map(String::strip)
        .map(PolicyWords::part)
        .collect(Collectors.joining(", "));
  }

  private static String part(String part) {
    return part.matches(DAYS)
        ? DayOfWeek.valueOf(part).getDisplayName(TextStyle.FULL, Locale.US)
        : part;
  }
}
