package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.NewNote;
import clinic.afterglow.notes.NoteKind;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parts of a session that are signed: the nurse’s, the prescriber’s, and the therapist’s when
 * one was there (clinical rules, section 11). The last signature completes the session.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class SessionParts {

  private final ClinicalNotes notes;
  private final ControlledStock stock;
  private final SessionText text;
  private final OpenParts open;
  private final CurrentUser user;
  private final SessionDesk desk;

  SessionParts(
      ClinicalNotes notes,
      ControlledStock stock,
      SessionText text,
      OpenParts open,
      CurrentUser user,
      SessionDesk desk) {
    this.notes = notes;
    this.stock = stock;
    this.text = text;
    this.open = open;
    this.user = user;
    this.desk = desk;
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<SessionPart> of(SessionId id) {
    var signed = notes.of(id.value());
    return required(desk.find(id))
        .map(role ->
            new SessionPart(
                role, signed.stream().filter(note -> note.asRole() == role).findFirst()))
        .toList();
  }

  /**
   * Sessions that wait for a part of whoever is signed in, longest waiting first; at most fifty.
   */
  @Transactional(readOnly = true)
  public List<SessionSummary> toSign() {
    return open.of(user);
  }

  /** What would be signed now, word by word. */
  @Transactional(readOnly = true)
  public String preview(SessionId id, Role role) {
    return text.of(desk.find(id), role);
  }

  /**
   * Signs one part. Throws {@link PartNotRequired}, {@link DrugUnaccounted} while drawn drug is
   * neither given nor wasted, and what {@link ClinicalNotes#sign} throws.
   */
  public void sign(SessionId id, Role role, String password) {
    var session = desk.findToSign(id);
    session.require(SessionStatus.DISCHARGED);
    var open = of(id).stream().filter(part -> part.signed().isEmpty()).map(SessionPart::role);
    var waiting = open.toList();
    if (!waiting.contains(role)) {
      throw new PartNotRequired();
    }
    if (stock.withdrawals(id.value()).stream().anyMatch(w -> w.outstanding().signum() > 0)) {
      throw new DrugUnaccounted();
    }
    notes.sign(
        new NewNote(
            session.getPatient(), NoteKind.DOSING, id.value(), role, text.of(session, role)),
        password);
    if (waiting.size() == 1) {
      session.complete(desk.user(), desk.now());
      desk.save(session);
    }
  }

  private static Stream<Role> required(MedicineSession session) {
    Optional<Role> therapist = session.therapist().map(_ -> Role.THERAPIST);
    return Stream.concat(therapist.stream(), Stream.of(Role.NURSE, Role.PRESCRIBER));
  }
}
