package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.inventory.Witness;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class SessionFlowTests {

  @Autowired TreatmentRoom room;
  @Autowired MedicineSessions sessions;
  @Autowired CheckIns checkIns;
  @Autowired VitalSigns vitals;
  @Autowired DoseOrders orders;
  @Autowired Doses doses;
  @Autowired AdverseEvents adverseEvents;
  @Autowired Discharges discharges;
  @Autowired SessionParts parts;
  @Autowired Screenings screenings;
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
  void bringsAnInfusionFromCheckInToTheLastSignature() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.READY);

    room.given(id, room.lot(site, 1, "20"), "3.50");
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.DOSING);
    assertThat(sessions.details(id).nextReadingDue())
        .contains(clock.instant().plus(Duration.ofMinutes(10)));

    clock.advance(Duration.ofMinutes(40));
    vitals.record(id, room.pressure(135, 85));
    doses.end(id, clock.instant());
    clock.advance(Duration.ofMinutes(30));
    assertThat(discharges.discharge(id, room.fit("Ana"), Map.of()).allowed()).isTrue();
    assertThat(parts.of(id))
        .extracting(SessionPart::role)
        .containsExactly(Role.NURSE, Role.PRESCRIBER);

    parts.sign(id, Role.NURSE, Acting.PASSWORD);
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.DISCHARGED);
    parts.sign(id, Role.PRESCRIBER, Acting.PASSWORD);

    var done = sessions.details(id);
    assertThat(done.status()).isEqualTo(SessionStatus.COMPLETED);
    assertThat(done.administered()).isEqualTo(Milligrams.of("35"));
    assertThat(parts.of(id).getLast().signed().orElseThrow().text())
        .contains("35 mg", "122/78", "Aldrete 10/10", "Ana");
    assertThat(sessions.lastAdministered(done.patient())).hasToString("Optional[2026-11-23]");
    assertThatThrownBy(() -> vitals.record(id, room.pressure(120, 80)))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void countsAnEarlyStopForTheMinutesItRanWithoutThePauses() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(10));
    doses.pause(id);
    clock.advance(Duration.ofMinutes(7));
    doses.resume(id);
    clock.advance(Duration.ofMinutes(10));
    doses.stopEarly(id, clock.instant());

    var stopped = sessions.details(id);
    assertThat(stopped.stoppedEarly()).isTrue();
    assertThat(stopped.administered()).isEqualTo(Milligrams.of("17.5"));
    var drawn = doses.withdrawals(id).getFirst();
    assertThat(drawn.administered()).isEqualByComparingTo("1.75");
    assertThat(drawn.outstanding()).isEqualByComparingTo("1.75");

    clock.advance(Duration.ofMinutes(30));
    discharges.discharge(id, room.fit("Ana"), Map.of());
    assertThatThrownBy(() -> parts.sign(id, Role.NURSE, Acting.PASSWORD))
        .isInstanceOf(DrugUnaccounted.class);
    doses.waste(
        id,
        drawn.id(),
        new BigDecimal("1.75"),
        WasteReason.STOPPED_EARLY,
        new Witness("nurse", Acting.PASSWORD));
    parts.sign(id, Role.NURSE, Acting.PASSWORD);
  }

  @Test
  void showsWhatOfATrocheReachesTheBloodAndSumsItOverTheLines() {
    var id = room.ready(site, Route.SUBLINGUAL, TreatmentRoom.troche("100"));
    var review = orders.review(id, TreatmentRoom.troche("100")).orElseThrow();
    assertThat(review.effective().shown()).isEqualTo("35.0–45.0");
    assertThat(review.published().orElseThrow().shown()).isEqualTo("29.0–32.0");
    assertThat(review.band()).contains(DoseBand.LOW);

    var lot = room.lot(site, 5, "10");
    room.given(id, lot, "1");
    clock.advance(Duration.ofMinutes(15));
    doses.end(id, clock.instant());
    assertThatThrownBy(() -> room.given(id, lot, "0.5")).isInstanceOf(MoreThanOrdered.class);

    orders.order(id, TreatmentRoom.troche("50"), Map.of());
    room.given(id, lot, "0.5");
    clock.advance(Duration.ofMinutes(15));
    doses.end(id, clock.instant());

    assertThat(doses.lines(id)).hasSize(2);
    var summary = sessions.of(sessions.details(id).patient()).getFirst();
    assertThat(summary.administered()).isEqualTo(Milligrams.of("150"));
    assertThat(summary.effectiveLow()).isEqualTo(Milligrams.of("52.5"));
    assertThat(summary.effectiveHigh()).isEqualTo(Milligrams.of("67.5"));
  }

  @Test
  void keepsHowLongATrocheWasHeldAndWhatBecameOfTheRest() {
    var id = room.ready(site, Route.SUBLINGUAL, TreatmentRoom.troche("100"));
    assertThat(doses.dissolvedBy(id)).isEmpty();
    var began = clock.instant();
    room.given(id, room.lot(site, 5, "10"), "1");
    assertThat(doses.dissolvedBy(id)).contains(began.plus(Duration.ofMinutes(15)));

    clock.advance(Duration.ofMinutes(12));
    doses.dissolved(id, clock.instant(), Remainder.SPAT_OUT);
    assertThat(doses.dissolvedBy(id)).isEmpty();
    var line = doses.lines(id).getFirst();
    assertThat(line.remainder()).isEqualTo(Remainder.SPAT_OUT);
    assertThat(line.endedAt()).isEqualTo(began.plus(Duration.ofMinutes(12)));
    assertThat(line.given()).isEqualTo(Milligrams.of("100"));
    assertThat(parts.preview(id, Role.NURSE)).contains("12 min, rest spat out");
  }

  @Test
  void restsBetweenDevicesAndKeepsThePatientTwoHours() {
    var id = room.ready(site, Route.NASAL_ESKETAMINE, TreatmentRoom.devices("56"));
    var lot = room.lot(site, 8, "6");
    var drawn = doses.draw(id, lot, new BigDecimal("2"));
    assertThat(device(id, drawn)).isEmpty();
    clock.advance(Duration.ofMinutes(4));
    assertThat(device(id, drawn)).containsExactly("dose.esk.rest");
    clock.advance(Duration.ofMinutes(1));
    assertThat(device(id, drawn)).isEmpty();
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.RECOVERY);

    clock.advance(Duration.ofMinutes(119));
    var early = discharges.discharge(id, room.fit("Ana"), Map.of("observe.esk", "feels fine"));
    assertThat(early.objections()).extracting(Objection::rule).containsExactly("observe.esk");
    clock.advance(Duration.ofMinutes(1));
    assertThat(discharges.discharge(id, room.fit("Ana"), Map.of()).allowed()).isTrue();
  }

  @Test
  void holdsTheSessionAndTheClearanceWhenThePatientIsPregnant() {
    var id = room.planned(site, Route.INTRAVENOUS);
    var said = TreatmentRoom.answers(false, false, Pregnancy.PREGNANT_OR_BREAST_FEEDING);

    checkIns.checkIn(id, said, Optional.empty());

    var held = sessions.details(id);
    assertThat(held.status()).isEqualTo(SessionStatus.HELD);
    assertThat(held.administered()).isEqualTo(Milligrams.ZERO);
    assertThat(screenings.clearance(held.patient()).permitsDosing()).isFalse();
    assertThat(checkIns.liftHold(id, "a mistake").allowed()).isFalse();
    assertThat(held.holdCause()).contains(HoldCause.PREGNANCY);
    acting.as(Role.FRONT_DESK, () -> assertThat(sessions.details(id).holdCause()).isEmpty());
  }

  @Test
  void letsOnlyAReasonOfAPrescriberPassAGate() {
    var id = room.planned(site, Route.INTRAVENOUS);
    acting.as(
        Role.NURSE,
        () ->
            checkIns.checkIn(
                id, TreatmentRoom.answers(true, false, Pregnancy.NOT_POSSIBLE), Optional.empty()));
    vitals.record(id, room.pressure(120, 80));

    var refused = orders.order(id, TreatmentRoom.infusion(), Map.of());
    assertThat(refused.objections())
        .extracting(Objection::rule)
        .containsExactly("checkin.newMedicine");
    var byNurse =
        acting.as(
            Role.NURSE, () -> checkIns.override(id, Map.of("checkin.newMedicine", "harmless")));
    assertThat(byNurse.allowed()).isFalse();

    var passed =
        orders.order(id, TreatmentRoom.infusion(), Map.of("checkin.newMedicine", "Checked"));
    assertThat(passed.allowed()).isTrue();
    assertThat(checkIns.overridden(id))
        .singleElement()
        .satisfies(o -> assertThat(o.reason()).isEqualTo("Checked"));
  }

  @Test
  void rechecksAHighPressureTwiceAndThenHolds() {
    var id = room.checkedIn(site, Route.INTRAVENOUS);
    vitals.record(id, room.pressure(165, 95));
    clock.advance(Duration.ofMinutes(5));
    vitals.record(id, room.pressure(165, 95));
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(162, 95));
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.CHECKED_IN);
    clock.advance(Duration.ofMinutes(15));
    vitals.record(id, room.pressure(160, 95));
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.HELD);

    assertThat(checkIns.liftHold(id, "Took the morning tablet late").allowed()).isTrue();
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.CHECKED_IN);
  }

  @Test
  void owesNoFurtherRecheckOnceThePressureHasFallen() {
    var id = room.checkedIn(site, Route.INTRAVENOUS);
    vitals.record(id, room.pressure(165, 95));
    clock.advance(Duration.ofMinutes(5));
    vitals.record(id, room.pressure(150, 90));
    assertThat(sessions.details(id).recheckDue()).isPresent();
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(145, 90));
    assertThat(sessions.details(id).recheckDue()).isEmpty();
    assertThat(sessions.details(id).nextReadingDue()).isEmpty();
    assertThat(sessions.details(id).baselineAccepted()).isFalse();
  }

  @Test
  void letsAPrescriberAcceptAHighPressureButNobodyAHardStop() {
    var id = room.checkedIn(site, Route.INTRAVENOUS);
    vitals.record(id, room.pressure(165, 95));
    assertThat(vitals.acceptBaseline(id, Map.of()).allowed()).isFalse();
    assertThat(vitals.acceptBaseline(id, Map.of("bp.holdPre", "Known white coat")).allowed())
        .isTrue();
    assertThat(sessions.details(id).baselineAccepted()).isTrue();

    var other = room.checkedIn(site, Route.INTRAVENOUS);
    vitals.record(other, room.pressure(180, 95));
    assertThat(sessions.details(other).status()).isEqualTo(SessionStatus.HELD);
    assertThatThrownBy(() -> checkIns.liftHold(other, "all right"))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void wantsAnAnswerToARedReadingBeforeTheNext() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(10));

    var red = vitals.record(id, room.pressure(185, 100));
    assertThat(red.alert()).isEqualTo(Alert.RED);
    assertThat(sessions.details(id).nextReadingDue())
        .contains(clock.instant().plus(Duration.ofMinutes(5)));
    assertThatThrownBy(() -> vitals.record(id, room.pressure(150, 90)))
        .isInstanceOf(RedReadingUnanswered.class);
    vitals.answer(id, AlertAction.SLOW, "Halved the rate");
    assertThat(parts.preview(id, Role.NURSE)).contains("Slowed: Halved the rate");
    clock.advance(Duration.ofMinutes(5));
    assertThat(vitals.record(id, room.pressure(150, 90)).alert()).isEqualTo(Alert.NONE);
  }

  @Test
  void countsASlowedInfusionThatStopsEarlyForWhatThePumpShows() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(185, 100));
    vitals.answer(id, AlertAction.SLOW, "Halved the rate");
    clock.advance(Duration.ofMinutes(10));
    assertThatThrownBy(() -> doses.stopEarly(id, clock.instant()))
        .isInstanceOf(PumpAmountMissing.class);
    assertThatThrownBy(() -> doses.stopAt(id, clock.instant(), new BigDecimal("100.1")))
        .isInstanceOf(MoreThanOrdered.class);
    doses.stopAt(id, clock.instant(), new BigDecimal("40"));

    assertThat(sessions.details(id).stoppedEarly()).isTrue();
    assertThat(sessions.details(id).administered()).isEqualTo(Milligrams.of("14"));
    var drawn = doses.withdrawals(id).getFirst();
    assertThat(drawn.administered()).isEqualByComparingTo("1.40");
    assertThat(drawn.outstanding()).isEqualByComparingTo("2.10");
  }

  @Test
  void crossesAWrongReadingOutAndKeepsIt() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(20));
    var wrong = vitals.record(id, room.pressure(182, 80));

    var observed = clock.instant();
    clock.advance(Duration.ofMinutes(16));
    var right = new NewReading(observed, 128, 80, null, null, null, null, null, "");
    vitals.correct(wrong.id(), "Typed 182 for 128", right);

    var rows = vitals.flowsheet(id);
    assertThat(rows)
        .filteredOn(row -> !row.stands())
        .singleElement()
        .satisfies(row -> assertThat(row.struckReason()).isEqualTo("Typed 182 for 128"));
    assertThat(rows).filteredOn(row -> row.late() && row.stands()).hasSize(1);
    assertThat(sessions.details(id).redReading()).isEmpty();
  }

  @Test
  void holdsTheClearanceInTheSameBreathAsASeriousEvent() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    adverseEvents.record(
        id,
        new NewAdverseEvent(
            AdverseEventType.RESPIRATORY_DEPRESSION,
            AdverseEventSeverity.SERIOUS,
            Relatedness.PROBABLE,
            clock.instant(),
            false,
            "Bag and mask",
            ""));
    assertThat(screenings.clearance(sessions.details(id).patient()).permitsDosing()).isFalse();
    assertThat(adverseEvents.of(id)).hasSize(1);
  }

  @Test
  void letsNobodyLeaveAlone() {
    var id = room.ready(site, Route.INTRAMUSCULAR, injection());
    room.given(id, room.lot(site, 2, "10"), "0.70");
    clock.advance(Duration.ofMinutes(60));
    var alone =
        discharges.discharge(id, room.fit(""), Map.of("discharge.escort", "lives next door"));
    assertThat(alone.objections()).extracting(Objection::rule).containsExactly("discharge.escort");
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.RECOVERY);
  }

  @Test
  void savesAReadingWithFewStatements() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(10));
    var reading = room.pressure(135, 85);
    SqlCount.of(() -> vitals.record(id, reading)).isAtMost(5);
  }

  @Test
  void listsSessionsWithTheSameStatementsHoweverMany() {
    var patient = room.patient(site, Route.ORAL);
    room.planned(patient, site, Route.ORAL);
    SqlCount.of(() -> sessions.of(patient)).is(1);
    for (int i = 0; i < 10; i++) {
      room.planned(patient, site, Route.ORAL);
    }
    SqlCount.of(() -> sessions.of(patient)).is(1);
    assertThat(sessions.of(patient)).hasSize(11);
    assertThat(sessions.today(site, java.time.LocalDate.of(2026, 11, 23))).hasSize(11);
  }

  private java.util.List<String> device(
      SessionId id, clinic.afterglow.inventory.WithdrawalId drawn) {
    return doses
        .give(id, new NewDoseLine(drawn, BigDecimal.ONE, clock.instant()))
        .objections()
        .stream()
        .map(Objection::rule)
        .toList();
  }

  private static DoseWish injection() {
    return new DoseWish(TreatmentRoom.product(2), new BigDecimal("0.5"), null, null, null, false);
  }
}
