package clinic.afterglow.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Days and times as the clinic reads them: always in the site's zone. */
public final class Times {

  private Times() {}

  /** {@code Mon 23 Nov 2026}. */
  public static String date(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale()));
  }

  /** {@code 23 Nov 1986}: on which weekday somebody was born tells nobody anything. */
  public static String birthDate(LocalDate day) {
    return dayOfYear(day);
  }

  /** {@code 23 Nov 2026}, where the weekday matters less than the room. */
  public static String dayOfYear(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale()));
  }

  public static String date(Instant at, ZoneId zone) {
    return date(at.atZone(zone).toLocalDate());
  }

  /** {@code 14:05} or {@code 2:05 PM}, as the user's language has it. */
  public static String clock(Instant at, ZoneId zone) {
    return clock(at.atZone(zone).toLocalTime());
  }

  public static String clock(LocalTime time) {
    return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
  }

  public static String dateTime(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return date(local.toLocalDate()) + ", " + clock(local.toLocalTime());
  }

  /** {@code 1 h 25 min}. */
  public static String length(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return Texts.t("time.minutes", minutes);
    }
    return minutes == 0
        ? Texts.t("time.hours", hours)
        : Texts.t("time.hoursAndMinutes", hours, minutes);
  }

  static Locale locale() {
    return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.US);
  }
}
