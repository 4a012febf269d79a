package clinic.afterglow.notes;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed clinical documents. What is signed stays; only addenda come after it. */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class ClinicalNotes {

  private final NoteRepository notes;
  private final NoteAddendumRepository addenda;
  private final Signing signing;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ClinicalNotes(
      NoteRepository notes,
      NoteAddendumRepository addenda,
      Signing signing,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.notes = notes;
    this.addenda = addenda;
    this.signing = signing;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /** Throws {@link PasswordNotConfirmed} or {@link RoleNotHeld}. */
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public NoteId sign(NewNote wanted, String password) {
    return notes.save(new Note(wanted, signing.as(wanted.asRole(), password))).id();
  }

  /** In the role of the original where the signer has it. Throws {@link PasswordNotConfirmed}. */
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public void addendum(NoteId id, AddendumKind kind, String text, String reason, String password) {
    var note = find(id);
    var original = note.signature().asRole();
    var role = signing.roles().contains(original) ? original : usualRole();
    addenda.save(new NoteAddendum(note, kind, text, reason, signing.as(role, password)));
  }

  /** The role that whoever is signed in signs in, where there is nothing to choose. */
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public Role usualRole() {
    return signing.roles().getFirst();
  }

  /** Opens one document, which is on record, as is a hash that no longer matches. */
  public SignedNote open(NoteId id) {
    var note = withAddenda(List.of(find(id))).getFirst();
    events.publishEvent(
        new NoteRead(
            note.patient(), id, note.kind(), note.whollyIntact(), user.id(), clock.instant()));
    return note;
  }

  /** The documents of one record, oldest first; opening the record is what the audit trail has. */
  @Transactional(readOnly = true)
  public List<SignedNote> of(UUID subject) {
    return withAddenda(notes.findBySubjectOrderBySignatureSignedAt(subject));
  }

  /** In which roles these records are signed so far, in one statement and without their text. */
  @Transactional(readOnly = true)
  public List<SignedPart> signedParts(Collection<UUID> subjects) {
    return subjects.isEmpty() ? List.of() : notes.signedParts(subjects);
  }

  /**
   * A patient's documents, newest first.
   *
   * @param after the last one of the page before; empty for the first page
   */
  @Transactional(readOnly = true)
  public List<NoteHeading> ofPatient(PatientId patient, Optional<NoteHeading> after, int most) {
    var limit = Limit.of(most);
    return after
        .map(last -> notes.before(patient, last.signedAt(), last.id().value(), limit))
        .orElseGet(() -> notes.newest(patient, limit));
  }

  private List<SignedNote> withAddenda(List<Note> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var added =
        addenda.findByNoteInOrderBySignatureSignedAt(found.stream().map(Note::id).toList()).stream()
            .collect(groupingBy(NoteAddendum::note));
    return found.stream()
        .map(note ->
            note.with(
                added.getOrDefault(note.id(), List.of()).stream()
                    .map(addendum -> addendum.to(note))
                    .toList()))
        .toList();
  }

  private Note find(NoteId id) {
    return notes.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
