package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letting patients go home (clinical rules, section 6). */
@Service
@Transactional
@RolesAllowed({NURSE, PRESCRIBER})
public class Discharges {

  private final DischargeRepository discharges;
  private final VitalSigns vitals;
  private final Overrides overrides;
  private final SessionDesk desk;

  Discharges(
      DischargeRepository discharges, VitalSigns vitals, Overrides overrides, SessionDesk desk) {
    this.discharges = discharges;
    this.vitals = vitals;
    this.overrides = overrides;
    this.desk = desk;
  }

  /** The moment from which the minimum observation is over. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public Optional<Instant> observedUntil(SessionId id) {
    var session = desk.find(id);
    int minutes = session.terms().observationAtLeast(session.getRoute(), desk.values(session));
    return observationStart(session).map(at -> at.plus(Duration.ofMinutes(minutes)));
  }

  /**
   * Every criterion that is not met; the escort, the driving ban and the two hours after esketamine
   * cannot be passed by anybody.
   */
  @Transactional(readOnly = true)
  public Decision review(SessionId id, DischargeFindings found) {
    return Decision.of(objections(desk.find(id), found));
  }

  /** Lets the patient go when nothing blocks, or each rule that does has a reason. */
  public Decision discharge(SessionId id, DischargeFindings found, Map<String, String> reasons) {
    var session = desk.find(id);
    session.require(SessionStatus.RECOVERY);
    var decision = overrides.settle(session, objections(session, found), reasons);
    if (decision.allowed()) {
      var reading = vitals.record(id, found.reading());
      discharges.save(new Discharge(id, reading.id(), found, desk.user(), desk.now()));
      session.discharge(desk.user(), desk.now());
      desk.save(session);
    }
    return decision;
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<DischargeDetails> of(SessionId id) {
    return discharges.findBySession(id).map(Discharge::details);
  }

  private List<Objection> objections(MedicineSession session, DischargeFindings found) {
    var since =
        observationStart(session).map(at -> Duration.between(at, desk.now())).orElse(Duration.ZERO);
    var course =
        new DischargePolicy.Course(
            session.getRoute(), session.terms(), since, session.baseline().pressure());
    return DischargePolicy.review(found, course, desk.values(session))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Instant> observationStart(MedicineSession session) {
    return session.dose().endedAt();
  }
}
