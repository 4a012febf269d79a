package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's medicine sessions: planned, found, listed, cancelled. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class MedicineSessions {

  private static final int A_CHART = 200;
  private static final int A_WORKLIST = 50;
  private static final Duration WORKLIST_REACH = Duration.ofDays(14);

  private final SessionRepository sessions;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  MedicineSessions(
      SessionRepository sessions,
      Sites sites,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  @RolesAllowed({FRONT_DESK, PRESCRIBER, NURSE, DIRECTOR})
  public SessionId plan(SessionPlan plan) {
    return sessions.save(new MedicineSession(plan, user.id(), clock.instant())).getId();
  }

  /** Only before any dose; throws {@code IllegalTransition} after that. */
  @RolesAllowed({FRONT_DESK, PRESCRIBER, NURSE, DIRECTOR})
  public void cancel(SessionId id, String reason) {
    var session = find(id);
    session.cancel(reason, user.id(), clock.instant());
    sessions.save(session);
  }

  /**
   * What other parts of the clinic need to know of a session; the front desk not why it is held.
   */
  @Transactional(readOnly = true)
  public SessionDetails details(SessionId id) {
    return user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR)
        ? SessionDetails.of(find(id))
        : SessionDetails.withoutReasons(find(id));
  }

  /** Opens the record of a session, which is on record. */
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public SessionDetails open(SessionId id) {
    var session = find(id);
    events.publishEvent(new SessionOpened(session.getPatient(), id, user.id(), clock.instant()));
    return SessionDetails.of(session);
  }

  /** The latest two hundred, newest first. */
  @Transactional(readOnly = true)
  public List<SessionSummary> of(PatientId patient) {
    return sessions.ofPatient(patient, Limit.of(A_CHART));
  }

  /** The site's sessions of one day, in the order of their times. */
  @Transactional(readOnly = true)
  public List<SessionSummary> today(SiteId site, LocalDate day) {
    var zone = sites.details(site).zone();
    return sessions.between(
        site, day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Sessions of the last two weeks in one of these states, for worklists; at most fifty. */
  @Transactional(readOnly = true)
  public List<SessionSummary> waiting(Set<SessionStatus> statuses) {
    var from = clock.instant().minus(WORKLIST_REACH);
    return sessions.waiting(statuses, from, Limit.of(A_WORKLIST));
  }

  /**
   * The day, in the site's zone, on which drug was last given; a session with 0 mg does not count.
   */
  @Transactional(readOnly = true)
  public Optional<LocalDate> lastAdministered(PatientId patient) {
    return sessions.administered(patient, Milligrams.ZERO, Limit.of(1)).stream()
        .findFirst()
        .flatMap(this::day);
  }

  private Optional<LocalDate> day(SessionSummary session) {
    return Optional.ofNullable(session.doseStartedAt())
        .map(at -> at.atZone(sites.details(session.site()).zone()).toLocalDate());
  }

  private MedicineSession find(SessionId id) {
    return sessions.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
