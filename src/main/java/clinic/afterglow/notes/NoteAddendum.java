package clinic.afterglow.notes;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What was added to a signed document; rows are only ever inserted. */
@Entity
@Immutable
@Table(name = "note_addendum")
class NoteAddendum extends AbstractAggregateRoot<NoteAddendum> {

  private static final String FORM = "afterglow-addendum-1";

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "note"))
  private NoteId note;

  @Enumerated(EnumType.STRING)
  private AddendumKind kind;

  private String reason;

  @Embedded private Signature signature;

  @Column(name = "body")
  private String text;

  @Column(name = "content_hash")
  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected NoteAddendum() {}

  NoteAddendum(Note note, AddendumKind kind, String text, String reason, Signature signature) {
    if (text.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("an addendum has a text and a reason");
    }
    this.id = Ids.next();
    this.note = note.id();
    this.kind = kind;
    this.reason = reason;
    this.signature = signature;
    this.text = text;
    this.hash = contentHash(note);
    registerEvent(
        new NoteAmended(
            note.patient(),
            note.id(),
            kind,
            signature.asRole(),
            signature.signer(),
            signature.signedAt()));
  }

  NoteId note() {
    return note;
  }

  Addendum to(Note original) {
    return new Addendum(
        id,
        kind,
        reason,
        signature.asRole(),
        signature.signer(),
        signature.signedAt(),
        text,
        hash,
        hash.equals(contentHash(original)));
  }

  private String contentHash(Note original) {
    return ContentHash.of(
        FORM,
        id,
        original.hash(),
        kind,
        reason,
        signature.asRole(),
        signature.signer().value(),
        signature.signedAt(),
        text);
  }
}
