package clinic.afterglow.journeys;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One patient from the first call to the director's report, in a real browser. */
@ClinicTest
@Tag("browser")
class CareJourneyTests {

  private static final LocalDate FIRST_CALL = LocalDate.of(2027, 4, 5);

  private static final LocalDate FIRST_DOSE = LocalDate.of(2027, 4, 12);

  @LocalServerPort int port;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  @Test
  void carriesAPatientFromTheFirstCallToTheDirectorsReport() {
    try (var browser = new Browser(port, "care")) {
      var time = new Time(clock);
      time.is(FIRST_CALL, "09:00");
      var director = window(browser, Role.DIRECTOR);
      var desk = window(browser, Role.FRONT_DESK);
      var nurse = window(browser, Role.NURSE);
      var therapist = window(browser, Role.THERAPIST);
      var prescriber = window(browser, Role.PRESCRIBER);

      var clinic = new SettingUp(director, nurse);
      clinic.opensASiteWithAChairAndARoom();
      clinic.receivesKetamine();

      var patient = "Okafor" + Long.toString(System.nanoTime(), 36);
      var before = new BeforeTreatment(desk, nurse, therapist, prescriber, patient);
      before.registersThePatient(clinic.site());
      before.collectsTheScreening();
      before.clearsThePatient();
      before.recordsTheBaselineScores();
      before.signsConsent();
      time.is(FIRST_CALL.plusDays(2), "14:00");
      before.preparesAndSigns();

      var booking = new Booking(desk, patient);
      booking.booksSixFrom(clinic.site(), "4/11/2027", "4/12/2027");

      time.is(FIRST_DOSE, "09:00");
      booking.receivesThePatient();
      var day = new DosingDay(nurse, prescriber, time, patient);
      day.checksIn();
      day.measuresUntilItMayStart();
      day.passesTheGate();
      day.ordersTheDose();
      var infusion = new Infusion(nurse, time, patient, SettingUp.LOT);
      infusion.drawsAndGives();
      infusion.watches();
      infusion.wastesBeforeAWitness();
      var home = new GoingHome(nurse, therapist, prescriber, time, patient);
      home.isKept();
      home.leaves();
      home.signsAllThreeParts();

      var after = new AfterDose(desk, therapist, patient);
      after.isBooked();
      time.is(FIRST_DOSE.plusDays(1), "15:00");
      after.isHeldAndSigned("4/13/2027", "2:00 PM", "4/26/2027");

      var later = new LaterDose(desk, nurse, prescriber, infusion, home, patient);
      for (int passed : List.of(2, 4)) {
        time.is(FIRST_DOSE.plusDays(passed), "09:00");
        later.isGivenAndSigned();
      }
      time.is(FIRST_DOSE.plusDays(5), "11:00");
      var midpoint = new Midpoint(prescriber, desk, patient);
      midpoint.isReviewed(before);
      midpoint.isReadByTheDesk();
      time.is(FIRST_DOSE.plusDays(7), "09:20");
      booking.findsAnotherDateForTheOneMissed("26 Apr");
      for (int passed : List.of(9, 11, 14)) {
        time.is(FIRST_DOSE.plusDays(passed), "09:00");
        later.isGivenAndSigned();
      }

      var end = new TheSeriesEnds(desk, prescriber, director, patient);
      time.is(FIRST_DOSE.plusDays(21), "17:00");
      end.measuresTheEnd(before);
      end.plansBoosters();
      end.readsTheMonth(clinic.site());
      time.is(FIRST_DOSE.plusDays(175), "10:00");
      end.findsThePatientOnTheRecallList();
    }
  }

  private Window window(Browser browser, Role role) {
    return new Window(browser, browser.as(acting.member(role)));
  }
}
