package clinic.afterglow.booster;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TriggerRepository extends Repository<BoosterTrigger, UUID> {

  BoosterTrigger save(BoosterTrigger trigger);

  @Query(
      "select t from BoosterTrigger t where t.booster = ?1"
          + " and t.status = clinic.afterglow.booster.TriggerStatus.OPEN")
  Optional<BoosterTrigger> open(UUID booster);

  /** When a prescriber last answered one. */
  @Query(
      "select max(t.answeredAt) from BoosterTrigger t where t.booster = ?1"
          + " and t.status = clinic.afterglow.booster.TriggerStatus.DECIDED")
  Optional<Instant> decidedAt(UUID booster);
}
