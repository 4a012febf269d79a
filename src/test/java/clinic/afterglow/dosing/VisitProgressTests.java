package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.NURSE)
class VisitProgressTests {

  static final Instant NINE = Instant.parse("2026-03-04T14:00:00Z");

  @Autowired TreatmentRoom room;
  @Autowired MedicineSessions sessions;
  @Autowired CheckIns checkIns;
  @Autowired VitalSigns vitals;
  @Autowired DoseOrders orders;
  @Autowired Doses doses;
  @Autowired Discharges discharges;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  @Test
  void takesTheVisitAlongFromTheDoorToTheDoorAndTheDeskNoFurther() {
    clock.set(NINE);
    var site = room.site();
    var patient = room.patient(site, Route.INTRAVENOUS);
    var chair = acting.as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair 1", RoomKind.CHAIR));
    var wanted =
        new NewAppointment(
            patient,
            AppointmentKind.DOSING,
            site,
            chair,
            acting.id(Role.NURSE),
            NINE,
            Duration.ofHours(2));
    var visit = acting.as(Role.FRONT_DESK, () -> appointments.book(wanted));
    var plan =
        new SessionPlan(
            patient, site, Route.INTRAVENOUS, Optional.of(visit), SessionPurpose.SINGLE, NINE);
    var session = acting.as(Role.FRONT_DESK, () -> sessions.plan(plan));

    checkIns.checkIn(session, TreatmentRoom.fine(), Optional.empty());
    assertRefused(
        visit, id -> appointments.takeBack(id, AppointmentStatus.ARRIVED), SessionIsFurther.class);
    assertThat(status(visit)).isEqualTo(AppointmentStatus.ARRIVED);
    vitals.record(session, room.pressure(120, 75));
    acting.as(Role.PRESCRIBER, () -> orders.order(session, TreatmentRoom.infusion(), Map.of()));
    room.given(session, room.lot(site, 1, "20"), "3.50");
    assertThat(status(visit)).isEqualTo(AppointmentStatus.IN_CHAIR);
    assertRefused(visit, appointments::recover, DoseStillRuns.class);
    assertRefused(visit, appointments::depart, DoseStillRuns.class);
    assertStaysAt(visit, AppointmentStatus.IN_CHAIR);
    clock.advance(Duration.ofMinutes(40));
    doses.end(session, clock.instant());
    assertStaysAt(visit, AppointmentStatus.IN_RECOVERY);
    assertRefused(visit, appointments::depart, NotDischargedYet.class);
    clock.advance(Duration.ofMinutes(30));
    discharges.discharge(session, room.fit("Ana"), Map.of());
    assertStaysAt(visit, AppointmentStatus.DEPARTED);

    acting.as(Role.FRONT_DESK, () -> appointments.depart(visit));
    assertThat(status(visit)).isEqualTo(AppointmentStatus.DEPARTED);
  }

  /** Neither a wrong click taken back nor a cancellation may hide what was given. */
  private void assertStaysAt(AppointmentId visit, AppointmentStatus reached) {
    assertRefused(visit, id -> appointments.takeBack(id, reached), SessionIsFurther.class);
    assertRefused(visit, id -> appointments.cancel(id, "Wrong day"), SessionIsFurther.class);
    assertRefused(visit, appointments::noShow, SessionIsFurther.class);
    assertThat(status(visit)).isEqualTo(reached);
  }

  private void assertRefused(
      AppointmentId visit, Consumer<AppointmentId> step, Class<? extends NotPossible> fact) {
    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> step.accept(visit)))
        .isInstanceOf(fact);
  }

  private AppointmentStatus status(AppointmentId visit) {
    return appointments.details(visit).status();
  }
}
