package clinic.afterglow.integration;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionDischarged;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Clinics;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Patients who have left after a dose, as the listener of discharges meets them. */
@TestComponent
public class Discharges {

  private final Clinics clinics;
  private final Sites sites;
  private final MedicineSessions sessions;
  private final Acting acting;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Discharges(
      Clinics clinics,
      Sites sites,
      MedicineSessions sessions,
      Acting acting,
      CurrentUser user,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.clinics = clinics;
    this.sites = sites;
    this.sessions = sessions;
    this.acting = acting;
    this.user = user;
    this.events = events;
    this.transaction = transaction;
  }

  /** A site with one room and one chair. */
  public SiteId site() {
    var site = clinics.site();
    acting.as(
        Role.DIRECTOR,
        () -> {
          sites.addRoom(site, "A chair", RoomKind.CHAIR);
          sites.addRoom(site, "B room", RoomKind.ROOM);
        });
    return site;
  }

  public PatientId patient() {
    return patient(site(), Instant.parse("2026-11-09T15:00:00Z"));
  }

  public PatientId patient(SiteId site, Instant doseEnded) {
    var patient = clinics.patient(site);
    discharge(patient, site, doseEnded);
    return patient;
  }

  public SessionDischarged discharge(PatientId patient, SiteId site, Instant doseEnded) {
    var plan =
        new SessionPlan(
            patient,
            site,
            Route.SUBLINGUAL,
            Optional.empty(),
            SessionPurpose.SINGLE,
            doseEnded.minus(Duration.ofHours(2)));
    return acting.as(
        Role.NURSE,
        () -> {
          var session = sessions.plan(plan);
          var event =
              new SessionDischarged(
                  patient,
                  session,
                  Route.SUBLINGUAL,
                  site,
                  Milligrams.of("100"),
                  true,
                  doseEnded,
                  user.id(),
                  doseEnded.plus(Duration.ofHours(1)));
          publish(event);
          return event;
        });
  }

  public void publish(SessionDischarged event) {
    acting.as(Role.NURSE, () -> transaction.executeWithoutResult(_ -> events.publishEvent(event)));
  }
}
