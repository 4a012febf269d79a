package clinic.afterglow.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClosureRepository extends Repository<Closure, UUID> {

  Closure save(Closure closure);

  void delete(Closure closure);

  List<Closure> findBySiteAndDayGreaterThanEqual(SiteId site, LocalDate from);

  List<Closure> findBySiteAndDayBetween(SiteId site, LocalDate first, LocalDate last);

  Optional<Closure> findBySiteAndDay(SiteId site, LocalDate day);
}
