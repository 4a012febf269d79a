package clinic.afterglow.dosing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DischargeRepository extends Repository<Discharge, UUID> {

  Discharge save(Discharge discharge);

  Optional<Discharge> findBySession(SessionId session);
}
