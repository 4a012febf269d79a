package clinic.afterglow.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosureRepository extends Repository<Closure, UUID> {

  Closure save(Closure closure);

  void delete(Closure closure);

  @Query(
      """
      select new clinic.afterglow.clinic.ClosureRow(c.day, c.reason, c.opened) from Closure c
      where c.site = ?1 and c.day >= ?2
      """)
  List<ClosureRow> from(SiteId site, LocalDate first);

  /** With the region of the site, which has at least one row. */
  @Query(
      """
      select new clinic.afterglow.clinic.RegionRow(s.region, c.day, c.reason, c.opened)
      from Site s left join Closure c on c.site = s.id and c.day between ?2 and ?3
      where s.id = ?1
      """)
  List<RegionRow> between(SiteId site, LocalDate first, LocalDate last);

  Optional<Closure> findBySiteAndDay(SiteId site, LocalDate day);
}
