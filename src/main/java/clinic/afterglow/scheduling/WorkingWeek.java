package clinic.afterglow.scheduling;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** A working week in words. */
final class WorkingWeek {

  private WorkingWeek() {}

  /** Such as Tuesday, Thursday; a dash when there is no day. */
  static String words(RosterWeek week) {
    var days =
        week.hours().keySet().stream()
            .sorted()
            .map((DayOfWeek day) -> day.getDisplayName(TextStyle.FULL, Locale.US))
            .collect(Collectors.joining(", "));
    return days.isEmpty() ? "–" : days;
  }
}
