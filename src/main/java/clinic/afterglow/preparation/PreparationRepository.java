package clinic.afterglow.preparation;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreparationRepository extends Repository<Preparation, PreparationId> {

  Preparation save(Preparation preparation);

  void flush();

  Optional<Preparation> findById(PreparationId id);

  Optional<Preparation> findByOpenFor(PatientId patient);

  int countByPatientAndStatus(PatientId patient, PreparationStatus status);

  @Query(
      "select p from Preparation p where p.patient = ?1"
          + " and (p.openFor = ?1 or p.status = PreparationStatus.SIGNED)"
          + " order by p.signedAt desc nulls first")
  List<Preparation> latest(PatientId patient, Limit limit);

  List<Preparation> findByPatientAndStatusOrderBySignedAtDesc(
      PatientId patient, PreparationStatus status, Limit limit);
}
