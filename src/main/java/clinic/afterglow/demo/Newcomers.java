package clinic.afterglow.demo;

import static clinic.afterglow.demo.Person.man;
import static clinic.afterglow.demo.Person.woman;
import static clinic.afterglow.kernel.Route.INTRAMUSCULAR;
import static clinic.afterglow.kernel.Route.INTRAVENOUS;
import static clinic.afterglow.kernel.Route.NASAL_ESKETAMINE;
import static clinic.afterglow.kernel.Route.SUBLINGUAL;
import static clinic.afterglow.screening.ScreeningOutcome.CLEARED;
import static clinic.afterglow.screening.ScreeningOutcome.CLEARED_WITH_CONDITIONS;
import static clinic.afterglow.screening.ScreeningOutcome.NOT_CLEARED;

import clinic.afterglow.demo.Stage.Consented;
import clinic.afterglow.demo.Stage.Prepared;
import clinic.afterglow.demo.Stage.Registered;
import clinic.afterglow.demo.Stage.Scored;
import clinic.afterglow.demo.Stage.Screened;
import clinic.afterglow.demo.Stage.Visited;
import clinic.afterglow.demo.Stage.WouldComeEarlier;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.waitlist.WaitWish;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Patients who have had nothing yet: from the first call to the day before the first dose. */
final class Newcomers {

  private Newcomers() {}

  static List<Story> at(Branch first, Branch second) {
    var jonah = man(1, "Jonah Whitfield", 34, "81.5", "Claire Whitfield", "sister");
    var mei = woman(2, "Mei-Lin Chow", 27, "55.2", "Daniel Chow", "brother").called("Mei");
    var hector = man(3, "Héctor Villanueva", 52, "92.0", "Ana Villanueva", "wife");
    var petra = woman(4, "Petra Novak", 45, "70.8", "Jiri Novak", "husband");
    var samir = man(5, "Samir Aziz", 38, "77.3", "Huda Aziz", "wife");
    var ruth = woman(6, "Ruth Abernathy", 66, "63.9", "Paul Abernathy", "husband");
    var dale = man(7, "Dale Kowalczyk", 59, "98.1", "Joan Kowalczyk", "wife");
    var imani = woman(8, "Imani Brooks", 31, "66.4", "Tasha Brooks", "mother");
    var leo = man(9, "Leonard Fischer", 24, "72.7", "Karin Fischer", "mother").called("Leo");
    var gloria = woman(10, "Gloria Mbeki", 61, "84.0", "Themba Mbeki", "son");
    var arden =
        woman(11, "Arden Castillo", 29, "61.1", "Noor Castillo", "partner").spokenOfAs("they/them");
    var walter = man(12, "Walter Lindqvist", 70, "79.6", "Signe Lindqvist", "daughter");
    var priya = woman(13, "Priya Raman", 42, "58.7", "Arun Raman", "husband");
    var tobias = man(14, "Tobias Grant", 36, "85.9", "Ellen Grant", "mother").called("Toby");
    var nadia = woman(15, "Nadia Petrova", 48, "67.5", "Ilya Petrov", "husband");
    return List.of(
        Story.of(jonah, first, INTRAVENOUS, new Registered(first.minutesAgo(25))),
        Story.of(
            mei,
            second,
            SUBLINGUAL,
            new Registered(second.minutesAgo(50)),
            new Visited(
                AppointmentKind.EVALUATION, second.ago(-2, "10:00"), Story.HOUR, Coming.CAME),
            new WouldComeEarlier(second.minutesAgo(20), AppointmentKind.EVALUATION, WaitWish.ANY)),
        Story.registered(hector, first, INTRAVENOUS, 2, "", Habit.LISINOPRIL, Habit.SERTRALINE)
            .then(
                new Screened(first.ago(1, "15:40"), Set.of(), false),
                visit(first.minutesAgo(150), Coming.STAYED_AWAY)),
        Story.registered(petra, second, SUBLINGUAL, 3, "Penicillin", Habit.ESCITALOPRAM)
            .then(
                new Screened(second.ago(2, "11:20"), Set.of(), false),
                visit(second.ago(0, "09:00"), Coming.CANCELLED_LATE),
                visit(second.ago(-3, "09:00"), Coming.CAME)),
        Story.registered(samir, first, INTRAVENOUS, 3, "", Habit.BUPROPION).screened(3),
        Story.registered(ruth, first, SUBLINGUAL, 4, "Latex", Habit.PHENELZINE, Habit.CLONAZEPAM)
            .screened(4, "familyPsychosis", "sleepApnea"),
        Story.registered(dale, second, INTRAVENOUS, 2, "", Habit.LISINOPRIL)
            .screened(2, "aneurysm")
            .then(visit(second.ago(-1, "11:00"), Coming.CANCELLED_IN_TIME)),
        Story.registered(imani, first, INTRAVENOUS, 4, "", Habit.VENLAFAXINE)
            .then(new Screened(first.minutesAgo(70), Set.of("suicideHigh"), true)),
        Story.registered(leo, second, SUBLINGUAL, 9, "")
            .screened(9, "psychosis")
            .decided(
                9,
                NOT_CLEARED,
                "Psychotic episode two years ago; referred to early-intervention service."),
        Story.registered(gloria, first, INTRAVENOUS, 12, "Sulfonamides", Habit.LISINOPRIL)
            .screened(12, "uncontrolledHypertension")
            .decided(
                12, NOT_CLEARED, "Pressure not controlled; back to primary care, may apply again."),
        Story.registered(arden, second, SUBLINGUAL, 6, "", Habit.LAMOTRIGINE)
            .screened(6, "bipolarStable")
            .decided(6, CLEARED, "Stable on lamotrigine for three years."),
        Story.registered(walter, first, INTRAVENOUS, 8, "", Habit.ESCITALOPRAM, Habit.LISINOPRIL)
            .screened(8, "sleepApnea")
            .decided(
                8,
                CLEARED_WITH_CONDITIONS,
                "Benefit expected after four failed medicines.",
                "Brings the CPAP machine",
                "Saturation watched without a break")
            .then(new Consented(first.ago(4, "10:30")), new Prepared(first.ago(1, "16:10"), false)),
        Story.ready(priya, first, SUBLINGUAL, 9, "", Habit.SERTRALINE).scored(2, 17, 14),
        Story.registered(tobias, second, INTRAMUSCULAR, 7, "", Habit.METHYLPHENIDATE)
            .screened(7)
            .decided(7, CLEARED, "PTSD after an accident, two therapies, no contraindication.")
            .then(
                new Consented(second.ago(3, "15:00")),
                new Scored(second.ago(3, "15:30"), 19, 16, false),
                new Visited(
                    AppointmentKind.PREPARATION, second.ago(-1, "14:00"), Story.HOUR, Coming.CAME)),
        Story.ready(nadia, second, NASAL_ESKETAMINE, 400, "", Habit.VENLAFAXINE)
            .scored(394, 20, 12));
  }

  private static Visited visit(Instant start, Coming coming) {
    return new Visited(AppointmentKind.EVALUATION, start, Story.HOUR, coming);
  }
}
