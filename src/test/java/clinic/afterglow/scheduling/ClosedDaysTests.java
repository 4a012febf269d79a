package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.clinic.SpecialDay;
import clinic.afterglow.clinic.SpecialDayKind;
import clinic.afterglow.clinic.UnknownHolidayRegion;
import clinic.afterglow.clinic.VisitsInTheWay;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holidays and closures, and the visits that stand in their way. */
@ClinicTest
@WithStaff(Role.DIRECTOR)
class ClosedDaysTests {

  static final LocalDate THANKSGIVING = LocalDate.of(2027, 11, 25);
  static final LocalDate WEDNESDAY = THANKSGIVING.minusDays(1);
  static final HolidayRegion NEW_YORK = new HolidayRegion("us-ny");

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(THANKSGIVING.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
  }

  @Test
  void closesOnThePublicHolidaysOfItsRegionUntilOneIsOpened() {
    var visit = clinic.visit(0, 0, 0, at(THANKSGIVING, "09:00"), 60);
    sites.keepHolidaysOf(clinic.site(), NEW_YORK);

    assertThat(sites.closure(clinic.site(), THANKSGIVING)).contains("Thanksgiving Day");
    assertThat(sites.calendar(clinic.site(), WEDNESDAY).isOpen(THANKSGIVING)).isFalse();
    assertThatThrownBy(() -> appointments.book(visit))
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly("schedule.closedDay"));

    sites.reopen(clinic.site(), THANKSGIVING);
    sites.reopen(clinic.site(), THANKSGIVING);
    assertThat(kind(THANKSGIVING)).isEqualTo(SpecialDayKind.OPENED_HOLIDAY);
    appointments.book(visit);
  }

  @Test
  void closesAnOpenedHolidayAgainAndOpensAClosedDay() {
    sites.keepHolidaysOf(clinic.site(), NEW_YORK);
    sites.reopen(clinic.site(), THANKSGIVING);
    sites.close(clinic.site(), THANKSGIVING, "After all");
    assertThat(sites.closure(clinic.site(), THANKSGIVING)).contains("After all");
    sites.reopen(clinic.site(), THANKSGIVING);
    assertThat(sites.closure(clinic.site(), THANKSGIVING)).isEmpty();

    sites.close(clinic.site(), WEDNESDAY, "Inventory");
    sites.close(clinic.site(), WEDNESDAY, "Twice");
    assertThat(sites.closures(clinic.site(), WEDNESDAY, THANKSGIVING))
        .containsOnlyKeys(WEDNESDAY)
        .containsValue("Inventory");
    sites.reopen(clinic.site(), WEDNESDAY);
    assertThat(sites.calendar(clinic.site(), WEDNESDAY).isOpen(WEDNESDAY)).isTrue();
  }

  @Test
  void refusesToCloseADayOverBookedVisitsAndListsThem() {
    var later = appointments.book(clinic.visit(0, 0, 0, at(WEDNESDAY, "11:00"), 60));
    var first = appointments.book(clinic.visit(1, 1, 1, at(WEDNESDAY, "09:00"), 60));

    assertThatThrownBy(() -> sites.close(clinic.site(), WEDNESDAY, "Inventory"))
        .isInstanceOfSatisfying(
            VisitsInTheWay.class,
            fact -> {
              assertThat(fact.values()).containsExactly(WEDNESDAY, 2);
              assertThat(fact.held())
                  .containsExactly(
                      new HeldTime(
                          WEDNESDAY.atTime(9, 0), "Robin Visitor1", AppointmentKind.DOSING),
                      new HeldTime(
                          WEDNESDAY.atTime(11, 0), "Robin Visitor0", AppointmentKind.DOSING));
            });
    assertThat(sites.closure(clinic.site(), WEDNESDAY)).isEmpty();

    appointments.cancel(first, "moved away");
    appointments.move(
        later, clinic.chairs().get(0), clinic.clinicians().get(0), at(THANKSGIVING, "11:00"));
    sites.close(clinic.site(), WEDNESDAY, "Inventory");
    assertThat(sites.closure(clinic.site(), WEDNESDAY)).contains("Inventory");
  }

  @Test
  void refusesARegionWhoseHolidaysHaveVisits() {
    var visit = appointments.book(clinic.visit(0, 0, 0, at(THANKSGIVING, "11:00"), 60));

    assertThatThrownBy(() -> sites.keepHolidaysOf(clinic.site(), NEW_YORK))
        .isInstanceOf(VisitsInTheWay.class);
    assertThat(sites.details(clinic.site()).region()).isEqualTo(HolidayRegion.NONE);

    appointments.cancel(visit, "moved away");
    assertThatCode(() -> sites.keepHolidaysOf(clinic.site(), NEW_YORK)).doesNotThrowAnyException();
    sites.keepHolidaysOf(clinic.site(), HolidayRegion.NONE);
    assertThat(sites.closure(clinic.site(), THANKSGIVING)).isEmpty();
  }

  @Test
  void refusesARegionThatNobodyKnows() {
    assertThatThrownBy(() -> sites.keepHolidaysOf(clinic.site(), new HolidayRegion("us-xx")))
        .isInstanceOf(UnknownHolidayRegion.class);
  }

  @Test
  void readsClosedDaysInOneStatementAndTheCalendarInTwo() {
    sites.keepHolidaysOf(clinic.site(), NEW_YORK);

    SqlCount.of(() -> sites.closures(clinic.site(), WEDNESDAY, THANKSGIVING)).is(1);
    SqlCount.of(() -> sites.specialDays(clinic.site(), WEDNESDAY, THANKSGIVING.plusYears(1))).is(1);
    SqlCount.of(() -> sites.calendar(clinic.site(), WEDNESDAY)).is(2);
  }

  private SpecialDayKind kind(LocalDate day) {
    return sites.specialDays(clinic.site(), day, day).stream()
        .map(SpecialDay::kind)
        .findFirst()
        .orElseThrow();
  }
}
