package clinic.afterglow.dosing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DoseLineRepository extends Repository<DoseLine, UUID> {

  DoseLine save(DoseLine line);

  List<DoseLine> findBySessionOrderByGivenAt(SessionId session);
}
