package clinic.afterglow.demo;

import static clinic.afterglow.demo.Person.man;
import static clinic.afterglow.demo.Person.woman;
import static clinic.afterglow.demo.Turn.CALLED_OFF;
import static clinic.afterglow.kernel.Route.INTRAMUSCULAR;
import static clinic.afterglow.kernel.Route.INTRAVENOUS;
import static clinic.afterglow.kernel.Route.SUBLINGUAL;

import clinic.afterglow.demo.Stage.InSeries;
import clinic.afterglow.demo.Stage.LeftSeries;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Patients with a series ahead or behind them in part, but nothing today. */
final class Underway {

  private Underway() {}

  static List<Story> at(Branch first, Branch second) {
    var elena = woman(16, "Elena Marchetti", 39, "62.3", "Luca Marchetti", "husband");
    var oscar = man(17, "Oscar Nilsen", 57, "88.4", "Berit Nilsen", "wife");
    var june = woman(18, "June Okada", 33, "57.9", "Ken Okada", "father").spokenOfAs("she/they");
    var amara = woman(19, "Amara Okafor", 41, "68.4", "Chidi Okafor", "husband");
    var felix = man(20, "Felix Brandt", 28, "74.2", "Mona Brandt", "mother");
    var carmen = woman(21, "Carmen Reyes", 50, "71.6", "Lucia Reyes", "daughter");
    var hugh = man(22, "Hugh Pemberton", 63, "90.3", "Alice Pemberton", "wife");
    var zoe = woman(23, "Zoë Lambert", 22, "54.0", "Marc Lambert", "father");
    return List.of(
        series(elena, first, INTRAVENOUS, -3, "09:00", 18, 13),
        series(
            Rhythm.KAP_WEEKLY_SIX,
            oscar,
            second,
            SUBLINGUAL,
            -5,
            "13:00",
            Map.of(),
            Map.of(),
            21,
            9),
        series(
            Rhythm.SIX_IN_THREE_WEEKS,
            june,
            second,
            INTRAMUSCULAR,
            -10,
            "10:00",
            Map.of(),
            Map.of(),
            16,
            18),
        series(
            amara,
            first,
            INTRAVENOUS,
            10,
            "10:00",
            Map.of(2, Turn.NO_SHOW, 3, Turn.NAUSEA),
            Map.of(3, Talk.EARLY),
            22,
            17),
        series(felix, first, SUBLINGUAL, 6, "14:00", Map.of(2, Turn.HELD), Map.of(), 19, 15),
        series(
            carmen,
            second,
            INTRAVENOUS,
            8,
            "09:30",
            Map.of(2, Turn.CAUTION, 3, Turn.RED_PRESSURE, 4, Turn.CANCELLED_LATE),
            Map.of(1, Talk.LATE, 3, Talk.NOT_BOOKED),
            17,
            11),
        series(
            hugh,
            first,
            INTRAVENOUS,
            3,
            "11:00",
            Map.of(1, Turn.ATE, 2, Turn.SERIOUS),
            Map.of(),
            24,
            12),
        series(
                zoe,
                second,
                SUBLINGUAL,
                20,
                "10:30",
                Map.of(2, Turn.DIZZY, 3, CALLED_OFF, 4, CALLED_OFF, 5, CALLED_OFF, 6, CALLED_OFF),
                Map.of(),
                18,
                20)
            .then(new LeftSeries(second.ago(17, "17:10"), "Moves to another city, goes on there")));
  }

  /** Everything as usual. */
  static Story series(
      Person person, Branch branch, Route route, int firstDaysAgo, String time, int phq, int gad) {
    return series(person, branch, route, firstDaysAgo, time, Map.of(), Map.of(), phq, gad);
  }

  /** By the protocol that is usual for the route. */
  static Story series(
      Person person,
      Branch branch,
      Route route,
      int firstDaysAgo,
      String time,
      Map<Integer, Turn> turns,
      Map<Integer, Talk> talks,
      int phq,
      int gad) {
    return series(
        Rhythm.usual(route), person, branch, route, firstDaysAgo, time, turns, talks, phq, gad);
  }

  /** Ready in time, scored the day before the first dose and again after the third. */
  private static Story series(
      Rhythm rhythm,
      Person person,
      Branch branch,
      Route route,
      int firstDaysAgo,
      String time,
      Map<Integer, Turn> turns,
      Map<Integer, Talk> talks,
      int phq,
      int gad) {
    int intake = Math.max(firstDaysAgo + 13, 8);
    var habits = Habit.values();
    return Story.ready(
            person,
            branch,
            route,
            intake,
            person.number() % 4 == 0 ? "Codeine" : "",
            habits[person.number() % 4])
        .then(new InSeries(rhythm, firstDaysAgo, time, Duration.ofMinutes(75), turns, talks))
        .scored(Math.max(firstDaysAgo + 1, 1), phq, gad)
        .scored(firstDaysAgo - 5, phq - 4, gad - 3);
  }
}
