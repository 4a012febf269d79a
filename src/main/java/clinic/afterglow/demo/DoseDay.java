package clinic.afterglow.demo;

import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A dosing visit from the door to the last signature, minute by minute. */
@DemoOnly
class DoseDay {

  private static final int DISSOLVES = 15;
  private static final int INFUSES = 40;
  private static final int DEVICE_REST = 5;
  private static final int STOPPED = 27;

  private final DoseRoom room;
  private final Monitoring monitoring;
  private final Reception reception;
  private final Talks talks;
  private final Appointments appointments;
  private final Timeline timeline;

  DoseDay(
      DoseRoom room,
      Monitoring monitoring,
      Reception reception,
      Talks talks,
      Appointments appointments,
      Timeline timeline) {
    this.room = room;
    this.monitoring = monitoring;
    this.reception = reception;
    this.talks = talks;
    this.appointments = appointments;
    this.timeline = timeline;
  }

  void plan(DoseVisit visit) {
    if (visit.turn() == Turn.CALLED_OFF) {
      return;
    }
    reception.expect(visit.chart(), visit.appointment(), visit.start(), coming(visit.turn()));
    if (visit.turn().attended()) {
      begin(visit);
    }
    if (visit.turn().dosed()) {
      dose(visit);
    }
  }

  private static Coming coming(Turn turn) {
    return switch (turn) {
      case NO_SHOW -> Coming.STAYED_AWAY;
      case CANCELLED_LATE -> Coming.CANCELLED_LATE;
      case CANCELLED_IN_TIME -> Coming.CANCELLED_IN_TIME;
      default -> Coming.CAME;
    };
  }

  private void begin(DoseVisit visit) {
    reception.arrives(visit.chart(), visit.appointment(), visit.beforeDose(18));
    at(visit.beforeDose(15), visit, () -> appointments.seat(visit.appointment()));
    at(visit.beforeDose(13), visit, () -> room.checkIn(visit));
    monitoring.baseline(visit, visit.beforeDose(11));
    if (visit.turn() == Turn.HELD) {
      reception.departs(visit.chart(), visit.appointment(), visit.sinceDose(40));
    }
  }

  private void dose(DoseVisit visit) {
    var prescriber = visit.chart().team().prescriber();
    timeline.at(visit.beforeDose(8), prescriber, () -> room.order(visit));
    at(visit.beforeDose(3), visit, () -> room.draw(visit));
    at(visit.dose(), visit, () -> room.give(visit));
    switch (visit.chart().route()) {
      case INTRAVENOUS -> infusion(visit);
      case INTRAMUSCULAR -> {
        monitoring.during(visit, List.of(0, 5, 15, 30, 45, 60));
        recovers(visit, 0, 63);
      }
      case NASAL_ESKETAMINE -> devices(visit);
      case SUBLINGUAL, ORAL, NASAL_RACEMIC -> {
        at(visit.sinceDose(DISSOLVES), visit, () -> room.end(visit));
        monitoring.during(visit, List.of(1, 30, 60, 90));
        recovers(visit, DISSOLVES, 93);
      }
    }
    monitoring.incidents(visit);
  }

  private void infusion(DoseVisit visit) {
    if (visit.turn() == Turn.STOPPED_EARLY || visit.turn() == Turn.SERIOUS) {
      at(visit.sinceDose(STOPPED), visit, () -> room.stopEarly(visit));
      monitoring.during(visit, List.of(10, 20, 29, 42, 57));
      recovers(visit, STOPPED, 62);
    } else {
      at(visit.sinceDose(INFUSES), visit, () -> room.end(visit));
      monitoring.during(visit, List.of(10, 20, 30, 40, 55, 70));
      recovers(visit, INFUSES, 73);
    }
  }

  private void devices(DoseVisit visit) {
    int count = visit.ordinal() == 1 ? 2 : 3;
    for (int device = 1; device < count; device++) {
      at(visit.sinceDose(device * DEVICE_REST), visit, () -> room.give(visit));
    }
    int last = (count - 1) * DEVICE_REST;
    monitoring.during(visit, List.of(40, 80));
    recovers(visit, last, last + 122);
  }

  /** What follows when the drug is in; minutes since the dose. */
  private void recovers(DoseVisit visit, int ended, int leaves) {
    boolean early = visit.turn() == Turn.STOPPED_EARLY || visit.turn() == Turn.SERIOUS;
    var reason = early ? WasteReason.STOPPED_EARLY : WasteReason.REMAINDER;
    at(visit.sinceDose(ended + 1), visit, () -> appointments.recover(visit.appointment()));
    at(visit.sinceDose(ended + 6), visit, () -> room.waste(visit, reason));
    var discharged = visit.sinceDose(leaves);
    at(discharged, visit, () -> room.discharge(visit));
    reception.departs(visit.chart(), visit.appointment(), discharged.plus(Duration.ofMinutes(3)));
    talks.plan(visit, visit.sinceDose(ended), discharged.plus(Duration.ofMinutes(8)));
    signs(visit, discharged);
  }

  private void signs(DoseVisit visit, Instant discharged) {
    at(discharged.plus(Duration.ofMinutes(12)), visit, () -> room.sign(visit, Role.NURSE));
    if (room.withTherapist(visit)) {
      timeline.at(
          discharged.plus(Duration.ofMinutes(25)),
          visit.clinician(),
          () -> room.sign(visit, Role.THERAPIST));
    }
    if (visit.turn() != Turn.NOT_SIGNED) {
      timeline.at(
          discharged.plus(Duration.ofMinutes(45)),
          visit.chart().team().prescriber(),
          () -> room.sign(visit, Role.PRESCRIBER));
    }
  }

  private void at(Instant moment, DoseVisit visit, Runnable deed) {
    timeline.at(moment, visit.chart().team().nurse(), deed);
  }
}
