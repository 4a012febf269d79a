package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.ui.Facts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The week of a site. */
class HoursTable extends Facts {

  HoursTable(Map<DayOfWeek, OpeningHours> hours) {
    for (var day : DayOfWeek.values()) {
      with(name(day), words(hours.get(day)));
    }
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  private static String words(@Nullable OpeningHours hours) {
    return hours == null
        ? t("clinic.hours.closed")
        : t("clinic.hours.from", hours.opens(), hours.closes());
  }
}
