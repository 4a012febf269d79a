package clinic.afterglow.reminders;

import clinic.afterglow.patients.PatientId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReminderChoiceRepository extends Repository<ReminderChoice, PatientId> {

  ReminderChoice save(ReminderChoice choice);

  Optional<ReminderChoice> findById(PatientId patient);
}
