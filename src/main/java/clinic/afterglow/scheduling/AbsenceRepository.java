package clinic.afterglow.scheduling;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, AbsenceId> {

  Absence save(Absence absence);

  Optional<Absence> findById(AbsenceId id);
}
