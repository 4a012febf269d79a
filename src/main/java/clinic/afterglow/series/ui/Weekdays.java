package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

final class Weekdays {

  private Weekdays() {}

  static String full(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  /** From Monday on. */
  static String words(Collection<DayOfWeek> days) {
    return days.isEmpty()
        ? t("series.anyDay")
        : days.stream()
            .sorted()
            .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
            .collect(Collectors.joining(", "));
  }
}
