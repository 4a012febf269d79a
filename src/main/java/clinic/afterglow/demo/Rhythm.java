package clinic.afterglow.demo;

import clinic.afterglow.kernel.Route;
import java.util.List;

/** On which days a series of the demo clinic is planned, and by which protocol. */
enum Rhythm {
  SIX_IN_TWO_WEEKS(0, 2, 4, 7, 9, 11),
  SIX_IN_THREE_WEEKS(0, 3, 7, 10, 14, 17),
  KAP_WEEKLY_SIX(0, 7, 14, 21, 28, 35),
  SPRAVATO(0, 2, 7, 9, 14, 16, 21, 23, 28, 35, 42, 49);

  private static final int WEEK = 7;

  private final List<Integer> days;

  Rhythm(Integer... days) {
    this.days = List.of(days);
  }

  static Rhythm usual(Route route) {
    return route == Route.NASAL_ESKETAMINE ? SPRAVATO : SIX_IN_TWO_WEEKS;
  }

  /** Doses in the seven days that begin with this one. */
  int weekFrom(int dose) {
    int first = days.get(dose);
    return (int) days.stream().filter(day -> first <= day && day < first + WEEK).count();
  }

  /** Counted from the first dose, which is on day 0. */
  List<Integer> days() {
    return days;
  }
}
