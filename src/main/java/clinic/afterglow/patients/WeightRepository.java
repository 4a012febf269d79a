package clinic.afterglow.patients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeightRepository extends Repository<Weight, WeightId> {

  Weight save(Weight reading);

  Optional<Weight> findById(WeightId id);

  /** Those that count, newest first. */
  @Query(
      """
      select w from Weight w where w.patient = ?1 and w.struckAt is null
      order by w.measuredAt desc, w.recordedAt desc\
      """)
  List<Weight> counting(PatientId patient, Limit limit);

  /** Struck out ones too. */
  @Query(
      """
      select w from Weight w where w.patient = ?1
      order by w.measuredAt desc, w.recordedAt desc\
      """)
  List<Weight> latest(PatientId patient, Limit limit);
}
