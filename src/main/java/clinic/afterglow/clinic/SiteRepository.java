package clinic.afterglow.clinic;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SiteRepository extends Repository<Site, SiteId> {

  Site save(Site site);

  Optional<Site> findById(SiteId id);

  @Query("select distinct s from Site s left join fetch s.hours order by s.name")
  List<Site> all();

  @Query("select s.zone from Site s order by s.name")
  List<String> zones(Limit most);

  @Query("select new clinic.afterglow.clinic.SitePlace(s.name, s.zone) from Site s where s.id = ?1")
  Optional<SitePlace> place(SiteId id);

  @Query("select s from Site s left join fetch s.hours where s.id = ?1")
  Optional<Site> withHours(SiteId id);
}
