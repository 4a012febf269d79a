package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.SessionStatus.CHECKED_IN;
import static clinic.afterglow.dosing.SessionStatus.DISCHARGED;
import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.HELD;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.screening.HoldReason;
import clinic.afterglow.screening.Screenings;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went wrong in sessions; a serious event holds the patient's clearance at once. */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class AdverseEvents {

  private final AdverseEventRepository events;
  private final Screenings screenings;
  private final SignedRecord signed;
  private final SessionDesk desk;

  AdverseEvents(
      AdverseEventRepository events, Screenings screenings, SignedRecord signed, SessionDesk desk) {
    this.events = events;
    this.screenings = screenings;
    this.signed = signed;
    this.desk = desk;
  }

  /** Throws {@link ObservedInTheFuture} and {@link PartSigned}. */
  public void record(SessionId id, NewAdverseEvent what) {
    var session = desk.find(id);
    session.require(DOSING, RECOVERY, DISCHARGED, CHECKED_IN, READY, HELD);
    signed.refuseChange(session);
    if (what.startedAt().isAfter(desk.now())) {
      throw new ObservedInTheFuture();
    }
    events.save(new AdverseEvent(session, what, desk.user(), desk.now()));
    if (what.severity() == AdverseEventSeverity.SERIOUS) {
      screenings.hold(session.getPatient(), HoldReason.ADVERSE_EVENT);
    }
  }

  /** In the order they were written down. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<AdverseEventDetails> of(SessionId id) {
    return events.findBySessionOrderByRecordedAt(id).stream().map(AdverseEvent::details).toList();
  }
}
