package clinic.afterglow.journeys;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.TreatmentRoom;
import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.Receipt;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One day in the treatment room and the day after, for a patient who is ready for it. */
@ClinicTest
@Tag("browser")
class DoseDayJourneyTests {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 8);

  private static final String LOT = "KT-2703";

  @LocalServerPort int port;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired TreatmentRoom treatment;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Appointments appointments;
  @Autowired MedicineSessions sessions;
  @Autowired ControlledStock stock;

  @Test
  void treatsAPatientOnTheDayAndHearsThemOnTheNext() {
    try (var browser = new Browser(port, "dose-day")) {
      var time = new Time(clock);
      time.is(DAY.minusDays(3), "10:00");
      var familyName = bookedPatient();
      time.is(DAY, "09:00");
      var desk = window(browser, Role.FRONT_DESK);
      var nurse = window(browser, Role.NURSE);
      var therapist = window(browser, Role.THERAPIST);
      var prescriber = window(browser, Role.PRESCRIBER);

      var day = new DosingDay(nurse, prescriber, time, familyName);
      day.checksIn();
      day.measuresUntilItMayStart();
      day.passesTheGate();
      day.ordersTheDose();

      var infusion = new Infusion(nurse, time, familyName, LOT);
      infusion.drawsAndGives();
      infusion.watches();
      infusion.wastesBeforeAWitness();

      var home = new GoingHome(nurse, therapist, prescriber, time, familyName);
      home.isKept();
      home.leaves();
      home.signsAllThreeParts();

      var after = new AfterDose(desk, therapist, familyName);
      after.isBooked();
      time.is(DAY.plusDays(1), "11:00");
      after.isHeldAndSigned("3/9/2027", "10:00 AM", "3/22/2027");
    }
  }

  /** Cleared, consented, prepared and arrived; the family name, by which the others find them. */
  private String bookedPatient() {
    var site = treatment.site();
    acting.member(Role.THERAPIST);
    var chair = acting.as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair 1", RoomKind.CHAIR));
    acting.as(Role.NURSE, () -> stock.receive(delivery(site)));
    var patient = treatment.patient(site, Route.INTRAVENOUS);
    acting.as(Role.FRONT_DESK, () -> book(patient, site, chair));
    return acting.as(Role.FRONT_DESK, () -> patients.details(patient).familyName());
  }

  private void book(PatientId patient, SiteId site, RoomId chair) {
    var start = DAY.atTime(9, 0).atZone(Time.ZONE).toInstant();
    var visit =
        new NewAppointment(
            patient,
            AppointmentKind.DOSING,
            site,
            chair,
            acting.id(Role.THERAPIST),
            start,
            Duration.ofHours(3));
    var appointment = appointments.book(visit);
    sessions.plan(
        new SessionPlan(
            patient,
            site,
            Route.INTRAVENOUS,
            Optional.of(appointment),
            SessionPurpose.SINGLE,
            start));
  }

  private static Receipt delivery(SiteId site) {
    return new Receipt(
        site,
        TreatmentRoom.product(2),
        LOT,
        LocalDate.of(2028, 12, 31),
        new BigDecimal("100"),
        DAY.minusDays(4),
        "Bay Pharmacy",
        "BP1234563",
        "INV-1");
  }

  private Window window(Browser browser, Role role) {
    return new Window(browser, browser.as(acting.member(role)));
  }
}
