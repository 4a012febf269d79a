package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.ui.Times;
import clinic.afterglow.waitlist.Match;
import clinic.afterglow.waitlist.OpenSlot;
import clinic.afterglow.waitlist.WaitWish;
import clinic.afterglow.waitlist.Waiting;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Waits and times that became free, in words. */
final class WaitWords {

  private WaitWords() {}

  static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  static String wish(WaitWish wish) {
    var days =
        wish.days().isEmpty()
            ? t("waitlist.anyDay")
            : wish.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
                .collect(Collectors.joining(", "));
    return t("waitlist.wish", days, times(wish), notice(wish));
  }

  private static String times(WaitWish wish) {
    boolean any =
        wish.from().equals(WaitWish.ANY.from()) && wish.until().equals(WaitWish.ANY.until());
    if (any) {
      return t("waitlist.anyTime");
    }
    if (wish.from().equals(WaitWish.ANY.from())) {
      return t("waitlist.timesUntil", clock(wish.until()));
    }
    return wish.until().equals(WaitWish.ANY.until())
        ? t("waitlist.timesFrom", clock(wish.from()))
        : t("waitlist.times", clock(wish.from()), clock(wish.until()));
  }

  private static String notice(WaitWish wish) {
    return wish.noticeHours() == 0
        ? t("waitlist.notice.none")
        : t("waitlist.notice.hours", wish.noticeHours());
  }

  private static String clock(LocalTime time) {
    return Times.clock(time);
  }

  static String visit(Waiting waiting) {
    return waiting
        .visit()
        .map(visit ->
            t(
                "waitlist.visit",
                label(waiting.kind()),
                Times.dateTime(visit.start(), waiting.zone())))
        .orElseGet(() -> t("waitlist.visit.none", label(waiting.kind())));
  }

  static String slot(OpenSlot slot) {
    var where =
        Stream.of(slot.roomName(), slot.clinicianName())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return t(
        "waitlist.slot",
        Times.dateTime(slot.start(), slot.zone()),
        Times.clock(slot.end(), slot.zone()),
        where);
  }

  /** Why this person, in the order in which it matters at the phone. */
  static String why(Match match, OpenSlot slot) {
    var earlier =
        match.waiting().visit().isEmpty()
            ? t("waitlist.why.new")
            : t("waitlist.why.earlier", match.earlierDays());
    return t(
        "waitlist.why",
        match.waitedDays(),
        Times.dateTime(match.place().start(), slot.zone()),
        earlier,
        wish(match.waiting().wish()));
  }
}
