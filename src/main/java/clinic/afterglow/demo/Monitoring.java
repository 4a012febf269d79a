package clinic.afterglow.demo;

import clinic.afterglow.dosing.AdverseEventSeverity;
import clinic.afterglow.dosing.AdverseEventType;
import clinic.afterglow.dosing.AdverseEvents;
import clinic.afterglow.dosing.AlertAction;
import clinic.afterglow.dosing.NewAdverseEvent;
import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.Relatedness;
import clinic.afterglow.dosing.VitalSigns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Readings on the schedule of the route, and what goes wrong in between. */
@DemoOnly
class Monitoring {

  private static final Duration TYPING = Duration.ofSeconds(40);
  private static final int ALARM = 30;

  private final VitalSigns vitals;
  private final AdverseEvents events;
  private final Timeline timeline;

  Monitoring(VitalSigns vitals, AdverseEvents events, Timeline timeline) {
    this.vitals = vitals;
    this.events = events;
    this.timeline = timeline;
  }

  /** Before the dose: too high three times for a visit that is held. */
  void baseline(DoseVisit visit, Instant at) {
    var is = new Vitals(visit.chart());
    switch (visit.turn()) {
      case HELD -> {
        take(visit, is.pressure(at, 168, 102, "Sat for ten minutes"));
        take(visit, is.pressure(at.plus(Duration.ofMinutes(15)), 165, 101, ""));
        take(visit, is.pressure(at.plus(Duration.ofMinutes(30)), 166, 100, "No headache"));
      }
      case CAUTION -> {
        take(visit, is.pressure(at, 146, 91, "Nervous about the needle"));
        timeline.at(at.plusSeconds(80), visit.chart().team().nurse(), () -> accept(visit));
      }
      case AWAITS_DECISION -> take(visit, is.pressure(at, 148, 92, "Hurried from the train"));
      default -> take(visit, is.before(at));
    }
  }

  /** Minutes since the dose at which somebody looks. */
  void during(DoseVisit visit, List<Integer> minutes) {
    var is = new Vitals(visit.chart());
    minutes.stream()
        .filter(minute -> !alarming(visit, minute))
        .filter(minute -> visit.turn() != Turn.READING_FORGOTTEN || minute <= 10)
        .forEach(
            minute -> take(visit, is.after(visit.sinceDose(minute), Duration.ofMinutes(minute))));
  }

  void incidents(DoseVisit visit) {
    var is = new Vitals(visit.chart());
    switch (visit.turn()) {
      case NAUSEA ->
          event(visit, 35, AdverseEventType.NAUSEA, AdverseEventSeverity.MILD, "Ondansetron 4 mg");
      case DIZZY ->
          event(visit, 50, AdverseEventType.DIZZINESS, AdverseEventSeverity.MODERATE, "Lay flat");
      case STOPPED_EARLY ->
          event(visit, 20, AdverseEventType.ANXIETY, AdverseEventSeverity.SEVERE, "Dose stopped");
      case RED_PRESSURE -> {
        take(visit, is.pressure(visit.sinceDose(ALARM), 184, 106, "No symptoms"));
        answer(visit, ALARM + 1, AlertAction.OBSERVE, "Lights lowered, breathing slowed");
        take(visit, is.pressure(visit.sinceDose(ALARM + 4), 166, 98, "Settling"));
        event(
            visit,
            ALARM + 2,
            AdverseEventType.RAISED_BLOOD_PRESSURE,
            AdverseEventSeverity.MODERATE,
            "Observed");
      }
      case SERIOUS -> {
        take(visit, is.desaturated(visit.sinceDose(ALARM - 5)));
        answer(visit, ALARM - 4, AlertAction.STOP, "Infusion stopped, oxygen, prescriber at hand");
        event(
            visit,
            ALARM - 3,
            AdverseEventType.RESPIRATORY_DEPRESSION,
            AdverseEventSeverity.SERIOUS,
            "Airway held open, oxygen; woke after six minutes");
      }
      default -> {}
    }
  }

  private void accept(DoseVisit visit) {
    var reason = "138/86 at home this morning; no history of hypertension";
    Told.allowed(vitals.acceptBaseline(visit.session(), Map.of("bp.cautionPre", reason)));
  }

  private static boolean alarming(DoseVisit visit, int minute) {
    return visit.turn() == Turn.RED_PRESSURE && minute == ALARM;
  }

  private void take(DoseVisit visit, NewReading reading) {
    timeline.at(
        reading.observedAt().plus(TYPING),
        visit.chart().team().nurse(),
        () -> vitals.record(visit.session(), reading));
  }

  private void answer(DoseVisit visit, int minute, AlertAction action, String note) {
    timeline.at(
        visit.sinceDose(minute),
        visit.chart().team().nurse(),
        () -> vitals.answer(visit.session(), action, note));
  }

  private void event(
      DoseVisit visit,
      int minute,
      AdverseEventType type,
      AdverseEventSeverity severity,
      String action) {
    var began = visit.sinceDose(minute);
    timeline.at(
        began.plus(TYPING.multipliedBy(2)),
        visit.chart().team().nurse(),
        () ->
            events.record(
                visit.session(),
                new NewAdverseEvent(
                    type, severity, Relatedness.PROBABLE, began, false, action, "")));
  }
}
