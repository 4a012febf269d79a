package clinic.afterglow.booster;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BoosterContactRepository extends Repository<BoosterContact, UUID> {

  BoosterContact save(BoosterContact contact);
}
