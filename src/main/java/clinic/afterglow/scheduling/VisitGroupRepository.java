package clinic.afterglow.scheduling;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VisitGroupRepository extends Repository<VisitGroup, GroupId> {

  VisitGroup save(VisitGroup group);

  void flush();

  Optional<VisitGroup> findById(GroupId id);
}
