package clinic.afterglow.booster;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BoosterRepository extends Repository<Booster, UUID> {

  Booster save(Booster booster);

  Optional<Booster> findByPatient(PatientId patient);

  Optional<Booster> findByAppointment(AppointmentId appointment);
}
