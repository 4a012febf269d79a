package clinic.afterglow.demo;

import clinic.afterglow.kernel.Route;
import java.util.List;

/** On which days a series of the demo clinic is planned, and by which protocol. */
enum Rhythm {
  SIX_IN_TWO_WEEKS(3, 0, 2, 4, 7, 9, 11),
  SIX_IN_THREE_WEEKS(2, 0, 3, 7, 10, 14, 17),
  KAP_WEEKLY_SIX(1, 0, 7, 14, 21, 28, 35),
  SPRAVATO(2, 0, 2, 7, 9, 14, 16, 21, 23, 28, 35, 42, 49);

  private final int mostAWeek;
  private final List<Integer> days;

  Rhythm(int mostAWeek, Integer... days) {
    this.mostAWeek = mostAWeek;
    this.days = List.of(days);
  }

  static Rhythm usual(Route route) {
    return route == Route.NASAL_ESKETAMINE ? SPRAVATO : SIX_IN_TWO_WEEKS;
  }

  /** Doses in any seven days. */
  int mostAWeek() {
    return mostAWeek;
  }

  /** Counted from the first dose, which is on day 0. */
  List<Integer> days() {
    return days;
  }
}
