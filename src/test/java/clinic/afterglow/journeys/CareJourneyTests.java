package clinic.afterglow.journeys;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One patient from the first call to the director's report, in a real browser. */
@ClinicTest
@Tag("browser")
class CareJourneyTests {

  private static final LocalDate FIRST_CALL = LocalDate.of(2027, 1, 4);

  private static final LocalDate FIRST_DOSE = LocalDate.of(2027, 1, 11);

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

      var before = new BeforeTreatment(desk, nurse, therapist, prescriber);
      before.registersThePatient(clinic.site());
      before.collectsTheScreening();
      before.clearsThePatient();
      before.recordsTheBaselineScores();
      before.signsConsent();
      time.is(FIRST_CALL.plusDays(2), "14:00");
      before.preparesAndSigns();

      var booking = new Booking(desk);
      booking.booksSixFrom(clinic.site(), "1/10/2027", "1/11/2027");

      time.is(FIRST_DOSE, "08:50");
      booking.receivesThePatient();
      var day = new DosingDay(nurse, therapist, prescriber, time);
      day.checksIn();
      day.measuresUntilItMayStart();
      day.ordersTheDose();
      day.drawsAndGives();
      day.watchesTheInfusion();
      day.wastesBeforeAWitness();
      day.letsThePatientGo();
      day.signsAllThreeParts();

      var after = new AfterTheDose(desk, therapist);
      after.booksTheIntegration();
      time.is(FIRST_DOSE.plusDays(1), "15:00");
      after.holdsAndSignsIt("1/12/2027", "2:00 PM");

      var end = new TheSeriesEnds(desk, prescriber, director);
      end.plansBoosters();
      time.is(FIRST_DOSE.plusDays(20), "17:00");
      end.readsTheMonth(clinic.site());
      time.is(FIRST_DOSE.plusDays(160), "10:00");
      end.findsThePatientOnTheRecallList();
    }
  }

  private Window window(Browser browser, Role role) {
    return new Window(browser, browser.as(acting.member(role)));
  }
}
