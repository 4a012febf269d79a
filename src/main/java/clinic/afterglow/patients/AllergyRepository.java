package clinic.afterglow.patients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AllergyRepository extends Repository<Allergy, AllergyId> {

  Allergy save(Allergy allergy);

  Optional<Allergy> findById(AllergyId id);

  List<Allergy> findByPatientAndRemovedAtIsNullOrderByRecordedAt(PatientId patient);
}
