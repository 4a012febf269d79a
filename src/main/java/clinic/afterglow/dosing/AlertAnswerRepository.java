package clinic.afterglow.dosing;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AlertAnswerRepository extends Repository<AlertAnswer, UUID> {

  AlertAnswer save(AlertAnswer answer);
}
