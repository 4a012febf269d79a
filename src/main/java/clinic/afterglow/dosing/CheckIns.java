package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.screening.HoldReason;
import clinic.afterglow.screening.Screenings;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The patient is at the door: what has changed, and may we go on (clinical rules, sections 0 and
 * 7). What only a prescriber may pass stays open until the order.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class CheckIns {

  private final Gates gates;
  private final Overrides overrides;
  private final Screenings screenings;
  private final SessionDesk desk;

  CheckIns(Gates gates, Overrides overrides, Screenings screenings, SessionDesk desk) {
    this.gates = gates;
    this.overrides = overrides;
    this.screenings = screenings;
    this.desk = desk;
  }

  /**
   * Keeps the answers. A contraindication that is new holds the session and, in the same
   * transaction, the patient’s clearance. Throws {@link TestedInTheFuture}.
   *
   * @param therapist who is in the room as a therapist, when somebody is; they sign too
   */
  public Decision checkIn(SessionId id, CheckInAnswers said, Optional<UserId> therapist) {
    var session = desk.find(id);
    var tested = said.pregnancyTestedOn();
    if (tested != null && tested.isAfter(desk.day(session, desk.now()))) {
      throw new TestedInTheFuture();
    }
    session.checkIn(desk.currentValues().version(), therapist, desk.user(), desk.now());
    gates.keep(session, said);
    CheckInPolicy.holdCause(said)
        .ifPresent(cause -> {
          session.hold(cause, "", desk.user(), desk.now());
          screenings.hold(session.getPatient(), screeningHold(cause));
        });
    desk.save(session);
    return Decision.of(gates.objections(session));
  }

  /** The gates that nobody has passed yet. */
  @Transactional(readOnly = true)
  public Decision open(SessionId id) {
    return Decision.of(overrides.open(id, gates.objections(desk.find(id))));
  }

  /** Passes gates with a reason for each, as far as the signed-in person may. */
  @RolesAllowed({NURSE, PRESCRIBER})
  public Decision override(SessionId id, Map<String, String> reasons) {
    var session = desk.find(id);
    List<Objection> named =
        overrides.open(id, gates.objections(session)).stream()
            .filter(o -> reasons.containsKey(o.rule()))
            .toList();
    return overrides.settle(session, named, reasons);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<CheckInAnswers> answers(SessionId id) {
    return gates.answers(id);
  }

  /** Every rule that was passed in this session, with its reason. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<OverrideDetails> overridden(SessionId id) {
    return overrides.of(id);
  }

  /** Stops before any dose because somebody in the room sees a reason to. */
  @RolesAllowed({NURSE, PRESCRIBER})
  public void hold(SessionId id, String reason) {
    var session = desk.find(id);
    session.hold(HoldCause.CLINICAL_JUDGMENT, reason, desk.user(), desk.now());
    desk.save(session);
  }

  /**
   * Lets a held session go on. After suicidal thoughts or a new contraindication only once the
   * patient’s clearance is in force again; after a pressure over the hard limit never.
   */
  @RolesAllowed(PRESCRIBER)
  public Decision liftHold(SessionId id, String reason) {
    var session = desk.find(id);
    boolean cleared =
        screenings.clearance(session.getPatient(), session.getRoute()).permitsDosing();
    if (!cleared) {
      return Decision.of(List.of(Objection.hardStop("dose.clearance")));
    }
    session.liftHold(desk.user(), desk.now());
    gates.lifted(session, reason);
    desk.save(session);
    return Decision.ALLOWED;
  }

  private static HoldReason screeningHold(HoldCause cause) {
    return cause == HoldCause.SUICIDALITY ? HoldReason.SUICIDE_RISK : HoldReason.CHECK_IN;
  }
}
