package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.DIRECTOR)
class RostersTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Autowired Rosters rosters;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;
  UserId nora;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 3);
    nora = clinic.clinicians().getFirst();
  }

  @Test
  void refusesToBookOutsideOfTheRosterFromItsFirstDayOn() {
    keep(TUESDAY, line(clinic.site(), "09:00", "13:00"));

    book(MONDAY, "15:00");
    book(TUESDAY, "12:00");
    assertRefused(TUESDAY, "12:15", "schedule.rosterHours");
    assertRefused(TUESDAY.plusDays(1), "09:00", "schedule.rosterDay");
  }

  @Test
  void countsAllSitesOfAWeek() {
    var other = Clinics.open(acting, sites, patients, 1, 1, 1);
    keep(TUESDAY, line(other.site(), "09:00", "13:00"));

    assertRefused(TUESDAY, "09:00", "schedule.rosterDay");
    assertThat(rosters.at(other.site(), TUESDAY, TUESDAY).get(nora).hours(TUESDAY)).isPresent();
  }

  @Test
  void letsTheLatestOfOneDayCountAndKeepsTheOthers() {
    keep(TUESDAY, line(clinic.site(), "09:00", "13:00"));
    clock.advance(Duration.ofMinutes(1));
    keep(TUESDAY, line(clinic.site(), "10:00", "14:00"));
    keep(TUESDAY.plusDays(7));

    book(TUESDAY, "13:00");
    book(TUESDAY.plusDays(8), "17:00");
    assertThat(rosters.of(nora, 10))
        .extracting(RosterDetails::from)
        .containsExactly(TUESDAY.plusDays(7), TUESDAY, TUESDAY);
    assertThat(rosters.of(nora, 10).get(1).lines())
        .containsExactly(line(clinic.site(), "10:00", "14:00"));
  }

  @Test
  void countsAsBusyAndIsNotOfferedInstead() {
    keep(TUESDAY, line(clinic.site(), "09:00", "13:00"));
    var patient = clinic.patients().getFirst();
    var wanted = clinic.visit(0, 0, 0, at(TUESDAY, "14:00"), 60);

    assertThat(
            appointments.busy(clinic.site(), patient, at(TUESDAY, "08:00"), at(TUESDAY, "18:00")))
        .contains(new Busy(nora.value(), at(TUESDAY, "13:00"), at(TUESDAY.plusDays(1), "00:00")));
    assertThat(appointments.alternatives(wanted, List.of(nora), Optional.empty(), 10))
        .isNotEmpty()
        .allMatch(one ->
            !one.start().isBefore(at(TUESDAY, "09:00"))
                && !one.slot().end().isAfter(at(TUESDAY, "13:00")));
  }

  @Test
  void leavesBookedVisitsWhereTheyAre() {
    var visit = book(TUESDAY, "15:00");
    keep(TUESDAY, line(clinic.site(), "09:00", "13:00"));

    assertThat(appointments.details(visit).start()).isEqualTo(at(TUESDAY, "15:00"));
  }

  @Test
  void readsEachInOneStatementHoweverManyWeeksThereAre() {
    keep(TUESDAY, line(clinic.site(), "09:00", "13:00"));
    keep(TUESDAY.plusDays(7), line(clinic.site(), "10:00", "14:00"));

    SqlCount.of(() -> rosters.of(nora, 10)).is(1);
    SqlCount.of(() -> rosters.at(clinic.site(), MONDAY, MONDAY.plusDays(30))).is(1);
  }

  @Test
  void refusesWhatThePolicyRefuses() {
    assertThatThrownBy(() -> keep(MONDAY.minusDays(11)))
        .isInstanceOfSatisfying(
            RosterRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly("schedule.roster.past"));
  }

  @Test
  void isKeptByDirectorsAndAdministratorsOnly() {
    acting.as(Role.ADMINISTRATOR, () -> keep(TUESDAY));
    for (var role : List.of(Role.FRONT_DESK, Role.THERAPIST, Role.NURSE, Role.PRESCRIBER)) {
      assertThatThrownBy(() -> acting.as(role, () -> keep(TUESDAY)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  private void keep(LocalDate from, RosterLine... lines) {
    rosters.keep(new NewRoster(nora, from, List.of(lines)));
  }

  private static RosterLine line(SiteId site, String opens, String closes) {
    return new RosterLine(
        site, DayOfWeek.TUESDAY, new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes)));
  }

  private AppointmentId book(LocalDate day, String time) {
    return appointments.book(clinic.visit(0, 0, 0, at(day, time), 60));
  }

  private void assertRefused(LocalDate day, String time, String rule) {
    assertThatThrownBy(() -> book(day, time))
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly(rule));
  }
}
