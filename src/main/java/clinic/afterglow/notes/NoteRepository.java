package clinic.afterglow.notes;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, NoteId> {

  String HEADING =
      """
      select new clinic.afterglow.notes.NoteHeading(
          n.id, n.kind, n.signature.asRole, n.signature.signer, n.signature.signedAt,
          (select count(a) from NoteAddendum a where a.note = n.id))
      from Note n where n.patient = :patient
      """;

  String NEWEST_FIRST = " order by n.signature.signedAt desc, n.id.value desc";

  Note save(Note note);

  Optional<Note> findById(NoteId id);

  List<Note> findBySubjectOrderBySignatureSignedAt(UUID subject);

  @Query(
      "select new clinic.afterglow.notes.SignedPart(n.subject, n.signature.asRole)"
          + " from Note n where n.subject in ?1")
  List<SignedPart> signedParts(Collection<UUID> subjects);

  @Query(HEADING + NEWEST_FIRST)
  List<NoteHeading> newest(PatientId patient, Limit limit);

  @Query(
      HEADING
          + """
          and (n.signature.signedAt < :signedAt
               or (n.signature.signedAt = :signedAt and n.id.value < :id))
          """
          + NEWEST_FIRST)
  List<NoteHeading> before(PatientId patient, Instant signedAt, UUID id, Limit limit);
}
