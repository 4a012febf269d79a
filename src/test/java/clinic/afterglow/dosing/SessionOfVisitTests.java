package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class SessionOfVisitTests {

  static final Instant NINE = Instant.parse("2026-03-04T14:00:00Z");

  @Autowired MedicineSessions sessions;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Clinics clinics;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  PatientId patient;
  RoomId chair;
  AppointmentId visit;
  SessionId session;

  @BeforeEach
  void aPlannedSession() {
    clock.set(Instant.parse("2026-03-02T14:00:00Z"));
    SiteId site = clinics.site();
    patient = clinics.patient(site);
    chair = acting.as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair 1", RoomKind.CHAIR));
    acting.member(Role.NURSE);
    visit =
        appointments.book(
            new NewAppointment(
                patient,
                AppointmentKind.DOSING,
                site,
                chair,
                acting.id(Role.NURSE),
                NINE,
                Duration.ofHours(2)));
    session =
        sessions.plan(
            new SessionPlan(
                patient, site, Route.INTRAVENOUS, Optional.of(visit), SessionPurpose.SINGLE, NINE));
  }

  @Test
  void movesWithItsVisit() {
    var later = NINE.plus(Duration.ofHours(3));
    appointments.move(visit, chair, acting.id(Role.NURSE), later);
    assertThat(sessions.of(patient))
        .singleElement()
        .extracting(SessionSummary::plannedStart)
        .isEqualTo(later);
  }

  @Test
  void isOffWhenItsVisitIsCancelled() {
    appointments.cancel(visit, "The patient is travelling");
    assertThat(sessions.details(session).status()).isEqualTo(SessionStatus.CANCELLED);
  }

  @Test
  void isOffWhenNobodyCame() {
    clock.set(NINE.plus(Duration.ofMinutes(30)));
    appointments.noShow(visit);
    assertThat(sessions.details(session).status()).isEqualTo(SessionStatus.CANCELLED);
  }
}
