package clinic.afterglow.preparation;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreparationOwedRepository extends Repository<PreparationOwed, PatientId> {

  PreparationOwed save(PreparationOwed owed);

  boolean existsById(PatientId patient);

  void deleteById(PatientId patient);

  @Query("select o from PreparationOwed o order by o.since, o.patient.value")
  List<PreparationOwed> longest(Limit limit);

  @Query(
      """
      select o from PreparationOwed o
      where o.since > :since or (o.since = :since and o.patient.value > :patient)
      order by o.since, o.patient.value
      """)
  List<PreparationOwed> after(Instant since, UUID patient, Limit limit);
}
