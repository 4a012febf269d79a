package clinic.afterglow.notes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoteAddendumRepository extends Repository<NoteAddendum, UUID> {

  NoteAddendum save(NoteAddendum addendum);

  List<NoteAddendum> findByNoteInOrderBySignatureSignedAt(Collection<NoteId> notes);
}
