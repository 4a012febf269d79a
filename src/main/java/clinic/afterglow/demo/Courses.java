package clinic.afterglow.demo;

import clinic.afterglow.booster.BoosterBooking;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.series.PatientWishes;
import clinic.afterglow.series.ProposedSession;
import clinic.afterglow.series.SeriesDetails;
import clinic.afterglow.series.SeriesId;
import clinic.afterglow.series.SeriesPlan;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesSessionDetails;
import clinic.afterglow.series.SeriesWish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Series and boosters: booked, mended when a visit is missed, and ended. */
@DemoOnly
class Courses {

  private static final int MIN_GAP = 2;
  private static final int BOOKED_DAYS_AHEAD = 5;
  private static final LocalTime DESK_PLANS = LocalTime.of(9, 40);
  private static final int BOOSTER = 7;

  private final SeriesPlans plans;
  private final Boosters boosters;
  private final MedicineSessions sessions;
  private final Appointments appointments;
  private final Places places;
  private final Founding founding;
  private final DoseDay doseDay;
  private final Timeline timeline;

  Courses(
      SeriesPlans plans,
      Boosters boosters,
      MedicineSessions sessions,
      Appointments appointments,
      Places places,
      Founding founding,
      DoseDay doseDay,
      Timeline timeline) {
    this.plans = plans;
    this.boosters = boosters;
    this.sessions = sessions;
    this.appointments = appointments;
    this.places = places;
    this.founding = founding;
    this.doseDay = doseDay;
    this.timeline = timeline;
  }

  void plan(Chart chart, Stage.InSeries stage) {
    var branch = chart.branch();
    var booked = branch.ago(stage.firstDaysAgo() + BOOKED_DAYS_AHEAD, "11:10");
    var latest = branch.ago(1, "16:20").minusSeconds(60L * chart.person().number());
    timeline.at(
        booked.isBefore(latest) ? booked : latest, chart.team().desk(), () -> book(chart, stage));
  }

  void plan(Chart chart, Stage.LeftSeries stage) {
    timeline.at(
        stage.at(),
        chart.team().desk(),
        () -> plans.cancel(plans.of(chart.id()).getFirst().id(), stage.reason()));
  }

  void plan(Chart chart, Stage.OnBooster stage) {
    timeline.at(
        stage.at(),
        chart.team().prescriber(),
        () -> boosters.plan(chart.id(), stage.rhythm(), stage.reason()));
  }

  void plan(Chart chart, Stage.Boosted stage) {
    timeline.at(stage.bookedAt(), chart.team().desk(), () -> book(chart, stage));
  }

  private void book(Chart chart, Stage.InSeries stage) {
    var proposed = new ArrayList<ProposedSession>();
    for (var date : dates(chart.branch(), stage)) {
      proposed.add(propose(chart, stage, date, proposed.size() + 1));
    }
    var first = proposed.getFirst();
    var wish =
        new SeriesWish(
            chart.id(),
            chart.branch().id(),
            chart.route(),
            stage.rhythm().name(),
            first.date(),
            PatientWishes.at(LocalTime.parse(stage.time()))
                .with(Optional.of(first.room()), Optional.of(first.clinician())));
    int span = (int) (proposed.getLast().date().toEpochDay() - first.date().toEpochDay()) + 1;
    var id =
        plans.book(
            wish,
            new SeriesPlan(proposed, span, List.of()),
            Optional.of("Closed on the holiday in between"));
    plans.details(id).sessions().forEach(session -> follow(chart, stage, id, session));
  }

  private static List<LocalDate> dates(Branch branch, Stage.InSeries stage) {
    var first = branch.today().minusDays(stage.firstDaysAgo());
    var dates = new ArrayList<LocalDate>();
    for (int day : stage.rhythm().days()) {
      var earliest = earliest(dates, stage.rhythm());
      dates.add(branch.open(later(first.plusDays(day), earliest)));
    }
    return dates;
  }

  /** A dose that a holiday moved may not fill the week of those that follow. */
  private static LocalDate earliest(List<LocalDate> dates, Rhythm rhythm) {
    int dose = dates.size();
    return IntStream.range(0, dose)
        .filter(earlier -> earlier + rhythm.weekFrom(earlier) == dose)
        .mapToObj(earlier -> dates.get(earlier).plusWeeks(1))
        .reduce(dose == 0 ? LocalDate.MIN : dates.getLast().plusDays(MIN_GAP), Courses::later);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private ProposedSession propose(Chart chart, Stage.InSeries stage, LocalDate date, int ordinal) {
    var length = DoseVisit.length(chart.route());
    var start =
        date.equals(chart.branch().today())
            ? todaysDose(chart, stage).minus(DoseVisit.BEFORE_DOSE)
            : chart.branch().at(date, LocalTime.parse(stage.time()));
    var place = places.forDose(chart, start, length);
    return new ProposedSession(
        ordinal, date, place.start(), length, place.room(), place.clinicianId());
  }

  private void follow(
      Chart chart, Stage.InSeries stage, SeriesId series, SeriesSessionDetails session) {
    var turn = stage.turns().getOrDefault(session.ordinal(), Turn.USUAL);
    var visit = visit(chart, stage, session, turn);
    doseDay.plan(visit);
    if (turn.toBeMended()) {
      var branch = chart.branch();
      var mended = branch.at(branch.day(visit.start()).plusDays(1), DESK_PLANS);
      timeline.at(mended, chart.team().desk(), () -> mend(chart, stage, series, session));
    }
  }

  private void mend(
      Chart chart, Stage.InSeries stage, SeriesId series, SeriesSessionDetails missed) {
    var choice =
        plans.replacements(series, missed.id()).stream()
            .filter(one -> one.session().date().isAfter(missed.date().plusDays(1)))
            .findFirst()
            .orElseThrow();
    plans.replace(
        series, missed.id(), choice.session(), Optional.of("Agreed with the patient by phone"));
    var replacement = replacement(plans.details(series), missed);
    doseDay.plan(visit(chart, stage, replacement, Turn.USUAL));
  }

  private static SeriesSessionDetails replacement(
      SeriesDetails series, SeriesSessionDetails missed) {
    return series.sessions().stream()
        .filter(one -> one.replaces().filter(missed.id()::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private DoseVisit visit(
      Chart chart, Stage.InSeries stage, SeriesSessionDetails session, Turn turn) {
    var booked = appointments.details(session.appointment());
    var dose = dose(chart, booked.start(), todaysDose(chart, stage));
    var talk = stage.talks().getOrDefault(session.ordinal(), Talk.IN_WINDOW);
    return new DoseVisit(
        chart,
        session.session(),
        session.appointment(),
        booked.start(),
        dose,
        session.ordinal(),
        turn,
        talk,
        founding.who(booked.clinician()));
  }

  private void book(Chart chart, Stage.Boosted stage) {
    var length = DoseVisit.length(chart.route());
    var place = places.forDose(chart, stage.dose().minus(DoseVisit.BEFORE_DOSE), length);
    var wanted =
        new BoosterBooking(
            chart.id(), chart.route(), place.room(), place.clinicianId(), place.start(), length);
    var booked = boosters.book(wanted);
    doseDay.plan(
        new DoseVisit(
            chart,
            session(chart, booked).id(),
            booked,
            place.start(),
            dose(chart, place.start(), stage.dose()),
            BOOSTER,
            stage.turn(),
            stage.talk(),
            place.clinician()));
  }

  private SessionSummary session(Chart chart, AppointmentId visit) {
    return sessions.of(chart.id()).stream()
        .filter(one -> visit.equals(one.appointment()))
        .findFirst()
        .orElseThrow();
  }

  private static Instant todaysDose(Chart chart, Stage.InSeries stage) {
    return chart.branch().now().plus(stage.today());
  }

  /** Soon after the visit begins; today at the minute that the story wants, if that may be. */
  private static Instant dose(Chart chart, Instant start, Instant wished) {
    var usual = start.plus(DoseVisit.BEFORE_DOSE).plus(Duration.ofMinutes(4));
    boolean today = chart.branch().day(start).equals(chart.branch().today());
    return today && wished.isAfter(start.plus(DoseVisit.BEFORE_DOSE)) ? wished : usual;
  }
}
