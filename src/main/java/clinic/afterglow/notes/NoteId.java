package clinic.afterglow.notes;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a signed document. */
@Embeddable
public record NoteId(UUID value) {

  public static NoteId next() {
    return new NoteId(Ids.next());
  }
}
