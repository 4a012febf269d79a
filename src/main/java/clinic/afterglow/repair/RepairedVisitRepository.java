package clinic.afterglow.repair;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RepairedVisitRepository extends Repository<RepairedVisit, UUID> {

  RepairedVisit save(RepairedVisit visit);

  Optional<RepairedVisit> findById(UUID id);
}
