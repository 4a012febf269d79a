package clinic.afterglow.booster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class BoostersTests {

  @Autowired Boosters boosters;
  @Autowired BoosterRecalls recalls;
  @Autowired Clinics clinics;
  @Autowired Acting acting;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired MedicineSessions sessions;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void needsADoseToCountFrom() {
    var patient = clinics.patient();
    assertThatThrownBy(() -> boosters.plan(patient, new EveryMonths(6), "Relapse before"))
        .isInstanceOf(NoDoseYet.class);
    assertThat(boosters.of(patient)).isEmpty();
  }

  @Test
  void isPlannedByAPrescriberOnly() {
    var patient = clinics.patient();
    for (var role : new Role[] {Role.FRONT_DESK, Role.NURSE, Role.THERAPIST, Role.DIRECTOR}) {
      assertThatThrownBy(
              () -> acting.as(role, () -> boosters.plan(patient, new EveryMonths(6), "no")))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void isDueByTheCalendarAndAgainAfterTheNextDose() {
    var day = LocalDate.of(2027, 8, 31);
    clock.set(noon(day));
    var own = clinic.afterglow.scheduling.Clinics.open(acting, sites, patients, 1, 1, 1);
    var patient = own.patients().getFirst();
    given(patient, own.site(), noon(day));

    var plan = boosters.plan(patient, new EveryMonths(6), "Relapse after seven months");
    assertThat(plan.due().orElseThrow().calendar()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThatThrownBy(() -> boosters.plan(patient, new EveryMonths(13), "too long"))
        .isInstanceOf(BoosterRefused.class);

    clock.set(noon(LocalDate.of(2028, 2, 21)));
    assertThat(boosters.of(patient).orElseThrow().rescreen()).isTrue();
    var booking =
        new BoosterBooking(
            patient,
            Route.INTRAVENOUS,
            own.chairs().getFirst(),
            own.clinicians().getFirst(),
            noon(LocalDate.of(2028, 2, 29)),
            Duration.ofHours(2));
    acting.as(Role.FRONT_DESK, () -> boosters.book(booking));
    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> boosters.book(booking)))
        .isInstanceOf(BoosterBookedAlready.class);
    assertThat(boosters.of(patient).orElseThrow().appointment()).isPresent();
    assertThat(sessions.of(patient))
        .extracting(SessionSummary::purpose)
        .contains(SessionPurpose.BOOSTER);

    var next = sessions.of(patient).getFirst();
    transaction.executeWithoutResult(_ ->
        events.publishEvent(
            new DoseEnded(
                patient,
                next.id(),
                Route.INTRAVENOUS,
                Milligrams.of("35"),
                own.site(),
                noon(LocalDate.of(2028, 2, 29)),
                false,
                acting.id(Role.NURSE),
                noon(LocalDate.of(2028, 2, 29)))));
    var moved = boosters.of(patient).orElseThrow();
    assertThat(moved.due().orElseThrow().calendar()).isEqualTo(LocalDate.of(2028, 8, 29));
    assertThat(moved.appointment()).isEmpty();
  }

  @Test
  void asksForAScreeningByTheDayOfTheSite() {
    var day = LocalDate.of(2027, 3, 1);
    clock.set(noon(day));
    var own = clinic.afterglow.scheduling.Clinics.open(acting, sites, patients, 1, 1, 1);
    var patient = own.patients().getFirst();
    given(patient, own.site(), noon(day));
    boosters.plan(patient, new EveryMonths(3), "Relapse before");

    clock.set(clinic.afterglow.scheduling.Clinics.at(day.plusDays(90), "23:30"));
    assertThat(rescreens(patient)).containsExactly(false, false);
    clock.advance(Duration.ofHours(1));
    assertThat(rescreens(patient)).containsExactly(true, true);
  }

  /** As the chart and as the worklist say it. */
  private List<Boolean> rescreens(PatientId patient) {
    var due =
        recalls.due(LocalDate.of(2030, 1, 1), RecallPart.EVERYBODY, Optional.empty(), 1000).stream()
            .filter(row -> row.patient().equals(patient))
            .map(DueBooster::rescreen);
    return Stream.concat(Stream.of(boosters.of(patient).orElseThrow().rescreen()), due).toList();
  }

  /** A dose as the record of a session keeps it. */
  private void given(PatientId patient, SiteId site, Instant at) {
    var session =
        sessions.plan(
            new SessionPlan(
                patient, site, Route.INTRAVENOUS, Optional.empty(), SessionPurpose.SINGLE, at));
    database.update(
        "update medicine_session set dose_started_at = ?, administered_mg = 35 where id = ?",
        at.atOffset(ZoneOffset.UTC),
        session.value());
  }

  private static Instant noon(LocalDate day) {
    return clinic.afterglow.scheduling.Clinics.at(day, "12:00");
  }

  @Test
  void readsAPageOfTheWorklistInTwoStatementsAtMost() {
    recalls.due(LocalDate.of(2030, 1, 1), RecallPart.EVERYBODY, Optional.empty(), 50);
    SqlCount.of(
            () -> recalls.due(LocalDate.of(2030, 1, 1), RecallPart.EVERYBODY, Optional.empty(), 50))
        .isAtMost(2);
  }
}
