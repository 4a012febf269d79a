package clinic.afterglow.notes;

import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A signed document; rows are only ever inserted. */
@Entity
@Immutable
@Table(name = "signed_note")
class Note extends AbstractAggregateRoot<Note> {

  private static final String FORM = "afterglow-note-1";

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private NoteId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private UUID subject;

  @Embedded private Signature signature;

  @Column(name = "body")
  private String text;

  @Column(name = "content_hash")
  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected Note() {}

  Note(NewNote wanted, Signature signature) {
    this.id = NoteId.next();
    this.patient = wanted.patient();
    this.kind = wanted.kind();
    this.subject = wanted.subject();
    this.signature = signature;
    this.text = wanted.text();
    this.hash = contentHash();
    registerEvent(
        new NoteSigned(
            patient,
            id,
            kind,
            subject,
            signature.asRole(),
            signature.signer(),
            signature.signedAt()));
  }

  NoteId id() {
    return id;
  }

  PatientId patient() {
    return patient;
  }

  Signature signature() {
    return signature;
  }

  String hash() {
    return hash;
  }

  SignedNote with(List<Addendum> addenda) {
    return new SignedNote(
        id,
        patient,
        kind,
        subject,
        signature.asRole(),
        signature.signer(),
        signature.signedAt(),
        text,
        hash,
        hash.equals(contentHash()),
        addenda);
  }

  private String contentHash() {
    return ContentHash.of(
        FORM,
        id.value(),
        patient.value(),
        kind,
        subject,
        signature.asRole(),
        signature.signer().value(),
        signature.signedAt(),
        text);
  }
}
