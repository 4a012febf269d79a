package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody said to a time; written once. */
@Entity
@Table(name = "waitlist_offer")
class Offer extends AbstractAggregateRoot<Offer> {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "slot"))
  private FreedSlotId slot;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "entry"))
  private WaitId wait;

  @Enumerated(EnumType.STRING)
  private OfferOutcome outcome;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "offered_by"))
  private UserId offeredBy;

  private Instant offeredAt;

  @SuppressWarnings("NullAway.Init")
  protected Offer() {}

  Offer(
      FreedSlotId slot,
      WaitId wait,
      PatientId patient,
      OfferOutcome outcome,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.slot = slot;
    this.wait = wait;
    this.outcome = outcome;
    this.offeredBy = by;
    this.offeredAt = at;
    registerEvent(new SlotOffered(patient, slot, outcome, by, at));
  }
}
