package clinic.afterglow.patients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MedicineRepository extends Repository<Medicine, MedicineId> {

  Medicine save(Medicine medicine);

  Optional<Medicine> findById(MedicineId id);

  List<Medicine> findByPatientOrderByRecordedAtDesc(PatientId patient);

  List<Medicine> findByPatientAndStoppedOnIsNullOrderByRecordedAtDesc(PatientId patient);
}
