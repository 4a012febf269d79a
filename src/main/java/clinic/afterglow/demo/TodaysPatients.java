package clinic.afterglow.demo;

import static clinic.afterglow.demo.Person.man;
import static clinic.afterglow.demo.Person.woman;
import static clinic.afterglow.kernel.Route.INTRAMUSCULAR;
import static clinic.afterglow.kernel.Route.INTRAVENOUS;
import static clinic.afterglow.kernel.Route.NASAL_ESKETAMINE;
import static clinic.afterglow.kernel.Route.SUBLINGUAL;
import static clinic.afterglow.screening.ScreeningOutcome.CLEARED;

import clinic.afterglow.demo.Stage.Consented;
import clinic.afterglow.demo.Stage.InSeries;
import clinic.afterglow.demo.Stage.Visited;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Patients who are here today: gone again, in a room this minute, or still to come. */
final class TodaysPatients {

  private TodaysPatients() {}

  static List<Story> at(Branch first, Branch second) {
    var marcus = man(24, "Marcus Bell", 46, "83.7", "Renee Bell", "wife");
    var sofia = woman(25, "Sofía Herrera", 35, "60.5", "Pablo Herrera", "husband");
    var eli =
        man(26, "Elijah Stone", 30, "69.9", "Robin Stone", "partner")
            .called("Eli")
            .spokenOfAs("he/they");
    var helen = woman(27, "Helen Vasquez", 64, "73.4", "Maria Vasquez", "daughter");
    var kofi = man(28, "Kofi Asante", 43, "86.2", "Abena Asante", "wife");
    var laura = woman(29, "Laura Becker", 37, "65.0", "Jan Becker", "husband");
    var dmitri = man(30, "Dmitri Sokolov", 55, "94.6", "Olga Sokolova", "wife");
    var maya = woman(31, "Maya Goldberg", 26, "56.8", "Ethan Goldberg", "brother");
    var theo = man(32, "Theodore Nguyen", 32, "70.1", "Linh Nguyen", "mother").called("Theo");
    var ines = woman(33, "Inês Duarte", 47, "59.3", "Rui Duarte", "husband");
    var grace = woman(34, "Grace Kim", 53, "61.9", "David Kim", "husband");
    return List.of(
        today(marcus, first, INTRAVENOUS, 4, -185, Turn.NOT_SIGNED),
        today(sofia, first, INTRAVENOUS, 9, -24, Turn.USUAL),
        today(eli, first, SUBLINGUAL, 7, -65, Turn.USUAL),
        today(helen, first, INTRAVENOUS, 2, 5, Turn.AWAITS_DECISION),
        today(kofi, first, INTRAVENOUS, 11, 140, Turn.USUAL),
        today(laura, first, SUBLINGUAL, 0, 160, Turn.USUAL),
        today(dmitri, second, INTRAVENOUS, 7, -27, Turn.READING_FORGOTTEN),
        today(maya, second, NASAL_ESKETAMINE, 9, -70, Turn.USUAL),
        today(theo, second, SUBLINGUAL, 4, -9, Turn.USUAL),
        today(ines, second, INTRAMUSCULAR, 4, 130, Turn.USUAL),
        Story.registered(grace, first, SUBLINGUAL, 6, "", Habit.ESCITALOPRAM)
            .screened(6)
            .decided(6, CLEARED, "Recurrent depression, no contraindication.")
            .then(
                new Consented(first.ago(2, "11:40")),
                new Visited(
                    AppointmentKind.PREPARATION, first.minutesAgo(35), Story.HOUR, Coming.CAME)));
  }

  private static Story today(
      Person person, Branch branch, Route route, int firstDaysAgo, int minutes, Turn turn) {
    var rhythm = Rhythm.usual(route);
    int ordinal = rhythm.days().indexOf(firstDaysAgo) + 1;
    return Story.ready(
            person, branch, route, firstDaysAgo + 13, "", Habit.values()[person.number() % 4])
        .then(
            new InSeries(
                rhythm,
                firstDaysAgo,
                "10:00",
                Duration.ofMinutes(minutes),
                Map.of(ordinal, turn),
                Map.of()))
        .scored(firstDaysAgo + 1, 14 + person.number() % 9, 10 + person.number() % 8);
  }
}
