package clinic.afterglow.waitlist;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<Offer, UUID> {

  Offer save(Offer offer);

  boolean existsBySlotAndWait(FreedSlotId slot, WaitId wait);
}
