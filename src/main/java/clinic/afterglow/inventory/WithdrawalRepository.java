package clinic.afterglow.inventory;

import clinic.afterglow.clinic.SiteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<DrawnDrug, WithdrawalId> {

  DrawnDrug save(DrawnDrug withdrawal);

  Optional<DrawnDrug> findById(WithdrawalId id);

  @Query(
      """
      select w from DrawnDrug w join fetch w.lot l join fetch l.product
      where w.session = ?1 order by w.at\
      """)
  List<DrawnDrug> bySession(UUID session);

  @Query(
      """
      select w from DrawnDrug w join fetch w.lot l join fetch l.product
      where l.site = ?1 and w.drawn > w.administered + w.wasted order by w.at\
      """)
  List<DrawnDrug> unsettled(SiteId site, Limit limit);
}
