package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What every act of a session needs: the session, its policy values, who acts, and when. */
@Component
class SessionDesk {

  private final SessionRepository sessions;
  private final Policies policies;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  SessionDesk(
      SessionRepository sessions, Policies policies, Sites sites, CurrentUser user, Clock clock) {
    this.sessions = sessions;
    this.policies = policies;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  MedicineSession find(SessionId id) {
    return sessions.findById(id).orElseThrow(NoSuchRecord::new);
  }

  /** So that nothing of it can change while it is being signed. */
  MedicineSession findToSign(SessionId id) {
    return sessions.findToSign(id).orElseThrow(NoSuchRecord::new);
  }

  void save(MedicineSession session) {
    sessions.save(session);
  }

  /** The values of the version that the session is judged by; the current ones before check-in. */
  PolicyValues values(MedicineSession session) {
    return session.policy().map(policies::at).orElseGet(policies::current);
  }

  PolicyValues currentValues() {
    return policies.current();
  }

  LocalDate day(MedicineSession session, Instant at) {
    return at.atZone(sites.zone(session.getSite())).toLocalDate();
  }

  Instant now() {
    return clock.instant();
  }

  UserId user() {
    return user.id();
  }

  /** The day of the last dose before this session; empty when it would be the first. */
  Optional<LocalDate> otherDoseOn(MedicineSession session) {
    return sessions.administered(session.getPatient(), Milligrams.ZERO, Limit.of(2)).stream()
        .filter(other -> !other.id().equals(session.getId()))
        .findFirst()
        .flatMap(other -> Optional.ofNullable(other.doseStartedAt()))
        .map(at -> day(session, at));
  }
}
