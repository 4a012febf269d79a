package clinic.afterglow.inventory;

import clinic.afterglow.clinic.SiteId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LotRepository extends Repository<Lot, LotId> {

  Lot save(Lot lot);

  /** Two people at the safe at once draw one after the other, never both from the same balance. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from Lot l where l.id = ?1")
  Optional<Lot> forUpdate(LotId id);

  @Query(
      """
      select l from Lot l join fetch l.product p
      where l.site = ?1 and l.balance > 0 and l.expires >= ?2
      order by p.name, l.expires\
      """)
  List<Lot> usable(SiteId site, LocalDate today);

  @Query(
      """
      select l from Lot l join fetch l.product p
      where l.site = ?1 and l.balance > 0
      order by p.name, l.expires\
      """)
  List<Lot> inStock(SiteId site);
}
