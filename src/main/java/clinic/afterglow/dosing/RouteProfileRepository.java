package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Route;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RouteProfileRepository extends Repository<StoredProfile, UUID> {

  Optional<StoredProfile> findFirstByRouteOrderByVersionDesc(Route route);

  Optional<StoredProfile> findByRouteAndVersion(Route route, int version);
}
