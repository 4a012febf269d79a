package clinic.afterglow.inventory;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StockEntryRepository extends Repository<StockEntry, UUID> {

  StockEntry save(StockEntry entry);

  /** Newest first, those before the last one seen. */
  @Query("select e from StockEntry e where e.lot = ?1 and e.id < ?2 order by e.id desc")
  List<StockEntry> before(LotId lot, UUID last, Limit limit);
}
