package clinic.afterglow.dosing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RuleOverrideRepository extends Repository<RuleOverride, UUID> {

  RuleOverride save(RuleOverride override);

  List<RuleOverride> findBySessionOrderByAt(SessionId session);
}
