package clinic.afterglow.demo;

import static clinic.afterglow.demo.Person.man;
import static clinic.afterglow.demo.Person.woman;
import static clinic.afterglow.kernel.Route.INTRAMUSCULAR;
import static clinic.afterglow.kernel.Route.INTRAVENOUS;
import static clinic.afterglow.kernel.Route.NASAL_ESKETAMINE;
import static clinic.afterglow.kernel.Route.SUBLINGUAL;

import clinic.afterglow.booster.BoosterRhythm.BySymptoms;
import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.demo.Stage.Assessed;
import clinic.afterglow.demo.Stage.Boosted;
import clinic.afterglow.demo.Stage.OnBooster;
import clinic.afterglow.demo.Stage.Scored;
import clinic.afterglow.demo.Stage.Visited;
import clinic.afterglow.scheduling.AppointmentKind;
import java.util.List;
import java.util.Map;

/** Patients whose series is over, and those who come back for boosters. */
final class Finishers {

  private static final Map<Integer, Turn> NOTHING = Map.of();
  private static final Map<Integer, Talk> IN_TIME = Map.of();
  private static final String KEEPS = "Keeps the effect; two earlier relapses after half a year.";

  private Finishers() {}

  /** With a score at the end, if the days since the first dose allow one. */
  static List<Story> at(Branch first, Branch second) {
    var nora = woman(35, "Nora Fitzgerald", 44, "64.2", "Sean Fitzgerald", "husband");
    var isaac = man(36, "Isaac Levi", 49, "80.8", "Tamar Levi", "wife");
    var bianca = woman(37, "Bianca Rossi", 31, "53.6", "Enzo Rossi", "father");
    var victor = man(38, "Victor Ramos", 58, "95.2", "Teresa Ramos", "wife");
    var fatima = woman(39, "Fatima El-Sayed", 36, "66.7", "Omar El-Sayed", "husband");
    var quinn =
        man(40, "Quinn Delaney", 25, "67.8", "Pat Delaney", "parent").spokenOfAs("they/them");
    return List.of(
        Underway.series(
                nora,
                first,
                INTRAVENOUS,
                17,
                "09:00",
                Map.of(4, Turn.NAUSEA),
                Map.of(6, Talk.NOT_SIGNED),
                20,
                15)
            .scored(2, 4, 3),
        Underway.series(
                isaac,
                first,
                SUBLINGUAL,
                33,
                "13:00",
                Map.of(3, Turn.CANCELLED_LATE),
                Map.of(2, Talk.LATE),
                18,
                12)
            .scored(16, 8, 5),
        Underway.series(
                bianca,
                second,
                INTRAVENOUS,
                26,
                "09:30",
                Map.of(5, Turn.STOPPED_EARLY),
                IN_TIME,
                22,
                19)
            .then(
                new Scored(second.ago(24, "15:15"), 21, 17, true),
                new Assessed(
                    second.ago(24, "15:50"), "Passive thoughts, no plan. Safety plan renewed."))
            .scored(11, 17, 15),
        Underway.series(
            victor,
            second,
            INTRAVENOUS,
            29,
            "11:00",
            Map.of(1, Turn.RED_PRESSURE),
            Map.of(5, Talk.NOT_BOOKED),
            16,
            10),
        Underway.series(
                fatima,
                second,
                NASAL_ESKETAMINE,
                24,
                "10:00",
                NOTHING,
                Map.of(3, Talk.EARLY),
                19,
                14)
            .scored(9, 3, 4),
        Underway.series(
                quinn,
                first,
                INTRAMUSCULAR,
                15,
                "14:00",
                Map.of(2, Turn.NO_SHOW),
                Map.of(4, Talk.NOT_BOOKED),
                21,
                18)
            .then(
                new Visited(
                    AppointmentKind.INTEGRATION,
                    first.ago(6, "15:00"),
                    Story.HOUR,
                    Coming.STAYED_AWAY)));
  }

  static List<Story> returning(Branch first, Branch second) {
    var margaret =
        woman(41, "Margaret O’Donnell", 68, "62.8", "Liam O’Donnell", "son").called("Peggy");
    var andre = man(42, "André Dupont", 51, "78.5", "Sylvie Dupont", "wife");
    var keiko = woman(43, "Keiko Yamada", 40, "52.9", "Taro Yamada", "husband");
    var silas = man(44, "Silas Monroe", 37, "89.7", "Faye Monroe", "sister");
    return List.of(
        Underway.series(margaret, first, INTRAVENOUS, 182, "09:00", 18, 11)
            .scored(167, 6, 5)
            .then(new OnBooster(first.ago(165, "12:20"), new EveryMonths(5), KEEPS)),
        Underway.series(andre, second, SUBLINGUAL, 118, "13:00", 17, 13)
            .scored(103, 7, 6)
            .then(
                new OnBooster(
                    second.ago(101, "12:40"), new BySymptoms(), "Mood sinks at no fixed time."))
            .scored(6, 11, 8),
        Underway.series(keiko, first, INTRAMUSCULAR, 132, "15:00", 20, 16)
            .scored(117, 4, 3)
            .then(
                new OnBooster(first.ago(115, "12:10"), new EveryMonths(3), KEEPS),
                new Boosted(
                    first.ago(46, "10:20"), first.ago(35, "15:20"), Turn.USUAL, Talk.IN_WINDOW),
                new OnBooster(
                    first.ago(34, "12:10"), new EveryMonths(1), "Wears off after five weeks.")),
        Underway.series(
                silas, second, INTRAVENOUS, 96, "11:00", Map.of(3, Turn.DIZZY), IN_TIME, 19, 17)
            .scored(81, 9, 8)
            .then(
                new OnBooster(
                    second.ago(79, "12:50"), new EveryMonths(3), "Agreed after a good series."),
                new Boosted(
                    second.ago(3, "10:40"), second.ago(-4, "11:20"), Turn.USUAL, Talk.IN_WINDOW)));
  }
}
