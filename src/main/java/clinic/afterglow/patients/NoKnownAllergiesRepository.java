package clinic.afterglow.patients;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoKnownAllergiesRepository extends Repository<NoKnownAllergies, UUID> {

  NoKnownAllergies save(NoKnownAllergies answer);

  boolean existsByPatient(PatientId patient);
}
