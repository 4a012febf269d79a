package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is signed stays as it was, and who still has to sign is told so. */
@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class SignedRecordTests {

  @Autowired TreatmentRoom room;
  @Autowired MedicineSessions sessions;
  @Autowired CheckIns checkIns;
  @Autowired VitalSigns vitals;
  @Autowired DoseOrders orders;
  @Autowired Doses doses;
  @Autowired AdverseEvents events;
  @Autowired Discharges discharges;
  @Autowired SessionParts parts;
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
  void correctsAReadingUntilTheFirstPartIsSignedAndNotAfterwards() {
    var id = discharged(Optional.empty());
    var reading = vitals.flowsheet(id).getLast().id();
    var right = vitals.correct(reading, "Typed 120 for 121", room.pressure(121, 75));
    parts.sign(id, Role.NURSE, Acting.PASSWORD);

    assertThatThrownBy(() -> vitals.correct(right.id(), "Once more", room.pressure(122, 75)))
        .isInstanceOf(PartSigned.class);
    assertThat(vitals.flowsheet(id))
        .filteredOn(row -> row.id().equals(right.id()))
        .allMatch(VitalRow::stands);
  }

  @Test
  void addsNoEventToARecordThatIsSigned() {
    var id = discharged(Optional.empty());
    parts.sign(id, Role.NURSE, Acting.PASSWORD);
    assertThatThrownBy(() -> events.record(id, nausea())).isInstanceOf(PartSigned.class);
    assertThat(events.of(id)).isEmpty();
  }

  @Test
  void asksEachRoleOnlyForTheSessionsInWhichItHasAPart() {
    var therapist = acting.id(Role.THERAPIST);
    var alone = discharged(Optional.empty());
    var together = discharged(Optional.of(therapist));

    assertThat(toSign(Role.THERAPIST)).contains(together).doesNotContain(alone);
    assertThat(toSign(Role.NURSE)).contains(together, alone);
    acting.as(Role.NURSE, () -> parts.sign(alone, Role.NURSE, Acting.PASSWORD));
    assertThat(toSign(Role.NURSE)).contains(together).doesNotContain(alone);
    assertThat(toSign(Role.PRESCRIBER)).contains(together, alone);
  }

  @Test
  void findsWhatIsToBeSignedWithTheSameStatementsHoweverMany() {
    discharged(Optional.empty());
    SqlCount.of(() -> parts.toSign()).is(2);
    discharged(Optional.empty());
    SqlCount.of(() -> parts.toSign()).is(2);
  }

  private java.util.List<SessionId> toSign(Role role) {
    return acting.as(role, () -> parts.toSign()).stream().map(SessionSummary::id).toList();
  }

  private SessionId discharged(Optional<clinic.afterglow.kernel.UserId> therapist) {
    var id = room.planned(site, Route.INTRAVENOUS);
    checkIns.checkIn(id, TreatmentRoom.fine(), therapist);
    vitals.record(id, room.pressure(120, 75));
    orders.order(id, TreatmentRoom.infusion(), Map.of());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(40));
    doses.end(id, clock.instant());
    clock.advance(Duration.ofMinutes(30));
    assertThat(discharges.discharge(id, room.fit("Ana"), Map.of()).allowed()).isTrue();
    return id;
  }

  private NewAdverseEvent nausea() {
    return new NewAdverseEvent(
        AdverseEventType.NAUSEA,
        AdverseEventSeverity.MILD,
        Relatedness.PROBABLE,
        clock.instant(),
        false,
        "Ginger",
        "");
  }
}
