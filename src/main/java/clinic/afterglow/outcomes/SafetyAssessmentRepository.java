package clinic.afterglow.outcomes;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SafetyAssessmentRepository extends Repository<SafetyAssessment, UUID> {

  SafetyAssessment save(SafetyAssessment assessment);

  Optional<SafetyAssessment> findById(UUID id);

  @Query("select a from SafetyAssessment a where a.assessedAt is null order by a.raisedAt")
  List<SafetyAssessment> waiting(Limit limit);

  @Query("select a from SafetyAssessment a where a.patient = ?1 order by a.raisedAt desc")
  List<SafetyAssessment> newest(PatientId patient, Limit limit);

  @Query("select count(a) from SafetyAssessment a where a.patient = ?1 and a.assessedAt is null")
  long open(PatientId patient);
}
