package clinic.afterglow.dosing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdverseEventRepository extends Repository<AdverseEvent, UUID> {

  AdverseEvent save(AdverseEvent event);

  List<AdverseEvent> findBySessionOrderByRecordedAt(SessionId session);
}
