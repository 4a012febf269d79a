package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What counts as a treatment is what was really given. */
@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class NothingGivenTests {

  @Autowired TreatmentRoom room;
  @Autowired MedicineSessions sessions;
  @Autowired VitalSigns vitals;
  @Autowired DoseOrders orders;
  @Autowired Doses doses;
  @Autowired CheckIns checkIns;
  @Autowired PatientStates states;
  @Autowired SessionDesk desk;
  @Autowired Discharges discharges;
  @Autowired JdbcTemplate database;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  SiteId site;

  @BeforeEach
  void aSite() {
    clock.set(Instant.parse("2026-11-23T15:00:00Z"));
    site = room.site();
    acting.member(Role.THERAPIST);
    acting.member(Role.NURSE);
  }

  @Test
  void isNoTreatmentWhenNothingHasRunIn() {
    var id = stopped(Duration.ZERO);
    var patient = sessions.details(id).patient();

    assertThat(sessions.details(id).administered()).isEqualTo(Milligrams.ZERO);
    assertThat(sessions.lastAdministered(patient)).isEmpty();
    var next = room.planned(patient, site, Route.INTRAVENOUS);
    assertThat(states.of(desk.find(next), false).firstDose()).isTrue();
    assertThat(states.of(desk.find(next), false).previousMgPerKg()).isNull();
  }

  @Test
  void isOneWhenAPartHasRunIn() {
    var id = stopped(Duration.ofMinutes(1));
    var patient = sessions.details(id).patient();

    assertThat(sessions.details(id).administered()).isEqualTo(Milligrams.of("0.9"));
    assertThat(sessions.lastAdministered(patient)).hasToString("Optional[2026-11-23]");
    var next = room.planned(patient, site, Route.INTRAVENOUS);
    assertThat(states.of(desk.find(next), false).firstDose()).isFalse();
  }

  @Test
  void owesNoIntegrationWhenNothingWasGiven() {
    var nothing = stopped(Duration.ZERO);
    goesHome(nothing);
    var something = stopped(Duration.ofMinutes(1));
    goesHome(something);

    assertThat(integrations(nothing)).isZero();
    assertThat(integrations(something)).isOne();
  }

  private SessionId stopped(Duration after) {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(after);
    doses.stopEarly(id, clock.instant());
    return id;
  }

  private void goesHome(SessionId id) {
    clock.advance(Duration.ofMinutes(30));
    assertThat(discharges.discharge(id, room.fit("Ana"), Map.of()).allowed()).isTrue();
  }

  private int integrations(SessionId id) {
    return database.queryForObject(
        "select count(*) from integration where session = ?", Integer.class, id.value());
  }
}
