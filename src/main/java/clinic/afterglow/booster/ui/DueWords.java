package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.DueDate;
import clinic.afterglow.ui.Times;

final class DueWords {

  private DueWords() {}

  /** Both dates and why they differ. */
  static String of(DueDate due) {
    if (!due.shifted()) {
      return Times.date(due.calendar());
    }
    var why =
        due.closedFor()
            .filter(reason -> !reason.isBlank())
            .map(reason -> t("booster.closed", reason))
            .orElseGet(() -> t("booster.notOpen"));
    return t("booster.shifted", Times.date(due.openDay()), Times.date(due.calendar()), why);
  }
}
