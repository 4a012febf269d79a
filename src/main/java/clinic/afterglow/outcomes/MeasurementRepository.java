package clinic.afterglow.outcomes;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Repository<Measurement, UUID> {

  Measurement save(Measurement measurement);

  Optional<Measurement> findById(UUID id);

  @Query(
      "select m from Measurement m where m.patient = ?1 and m.instrument = ?2"
          + " and m.struckAt is null order by m.takenOn, m.recordedAt")
  List<Measurement> counting(PatientId patient, Instrument instrument);

  @Query(
      "select m from Measurement m where m.patient = ?1"
          + " order by m.takenOn desc, m.recordedAt desc")
  List<Measurement> newest(PatientId patient, Limit limit);
}
