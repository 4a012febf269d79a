package clinic.afterglow.patients;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeightRepository extends Repository<Weight, UUID> {

  Weight save(Weight reading);

  @Query(
      """
      select w from Weight w where w.patient = ?1
      order by w.measuredAt desc, w.recordedAt desc\
      """)
  List<Weight> latest(PatientId patient, Limit limit);
}
