package clinic.afterglow.journeys;

import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.Discharges;
import clinic.afterglow.dosing.Doses;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.TreatmentRoom;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.inventory.LotId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A day on which every page has something to show, lived through the services. */
@Component
class BusyDay {

  static final LocalDate DAY = LocalDate.of(2027, 6, 7);

  private static final Route ROUTE = Route.INTRAVENOUS;

  /**
   * @param patient treated yesterday, with scores, a booster plan and an integration due
   * @param newcomer ready for a series that nobody has booked yet
   * @param arriving booked for today and not checked in
   * @param running with a dose that runs and a red reading without an answer
   */
  record Shown(PatientId patient, PatientId newcomer, SessionId arriving, SessionId running) {}

  private final ObjectProvider<Acting> acting;
  private final TreatmentRoom treatment;
  private final Sites sites;
  private final Appointments appointments;
  private final MedicineSessions sessions;
  private final VitalSigns vitals;
  private final Doses doses;
  private final Discharges discharges;
  private final Measures measures;
  private final Boosters boosters;

  BusyDay(
      ObjectProvider<Acting> acting,
      TreatmentRoom treatment,
      Sites sites,
      Appointments appointments,
      MedicineSessions sessions,
      VitalSigns vitals,
      Doses doses,
      Discharges discharges,
      Measures measures,
      Boosters boosters) {
    this.acting = acting;
    this.treatment = treatment;
    this.sites = sites;
    this.appointments = appointments;
    this.sessions = sessions;
    this.vitals = vitals;
    this.doses = doses;
    this.discharges = discharges;
    this.measures = measures;
    this.boosters = boosters;
  }

  /** Ends at twenty past ten. */
  Shown fill(Time time) {
    time.is(DAY.minusDays(1), "09:00");
    var site = treatment.site();
    var chair = as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair 1", RoomKind.CHAIR));
    var lot = treatment.lot(site, 1, "200");
    var patient = treatedOn(site, lot, time);
    time.is(DAY, "08:30");
    var visitor = treatment.patient(site, ROUTE);
    var arriving = booked(site, chair, visitor, "11:00");
    time.is(DAY, "10:00");
    var running = treatment.ready(site, ROUTE, TreatmentRoom.infusion());
    treatment.given(running, lot, "3.50");
    time.is(DAY, "10:10");
    as(Role.NURSE, () -> vitals.record(running, treatment.pressure(186, 104)));
    return new Shown(patient, treatment.patient(site, ROUTE), arriving, running);
  }

  /** Scores that fall, one dose, home; a month later the next. */
  private PatientId treatedOn(SiteId site, LotId lot, Time time) {
    var session = treatment.ready(site, ROUTE, TreatmentRoom.infusion());
    var patient = as(Role.NURSE, () -> sessions.details(session).patient());
    for (var instrument : Instrument.values()) {
      scored(patient, instrument, 2, DAY.minusDays(8));
      scored(patient, instrument, 1, DAY.minusDays(1));
    }
    treatment.given(session, lot, "3.50");
    time.passes(40);
    as(Role.NURSE, () -> vitals.record(session, treatment.pressure(132, 84)));
    acting.getObject().as(Role.NURSE, () -> doses.end(session, time.now()));
    time.passes(30);
    as(Role.NURSE, () -> discharges.discharge(session, treatment.fit("Ana"), Map.of()));
    as(
        Role.PRESCRIBER,
        () -> boosters.plan(patient, new EveryMonths(1), "Holds for about a month."));
    return patient;
  }

  private void scored(PatientId patient, Instrument instrument, int answer, LocalDate day) {
    var answers = new ArrayList<>(Collections.nCopies(instrument.items(), answer));
    if (instrument == Instrument.PHQ_9) {
      answers.set(8, 0);
    }
    as(
        Role.PRESCRIBER,
        () -> measures.record(new NewMeasurement(patient, instrument, answers, day)));
  }

  private SessionId booked(SiteId site, RoomId chair, PatientId patient, String at) {
    var start = Time.at(DAY, at);
    acting.getObject().member(Role.THERAPIST);
    var visit =
        new NewAppointment(
            patient,
            AppointmentKind.DOSING,
            site,
            chair,
            acting.getObject().id(Role.THERAPIST),
            start,
            Duration.ofHours(3));
    return as(
        Role.FRONT_DESK,
        () ->
            sessions.plan(
                new SessionPlan(
                    patient,
                    site,
                    ROUTE,
                    Optional.of(appointments.book(visit)),
                    SessionPurpose.SINGLE,
                    start)));
  }

  private <T> T as(Role role, Supplier<T> work) {
    return acting.getObject().as(role, work);
  }
}
