package clinic.afterglow.inventory;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What was drawn for one session; drawn = administered + wasted once it is settled. */
@Entity
@Table(name = "withdrawal")
class DrawnDrug extends AbstractAggregateRoot<DrawnDrug> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WithdrawalId id;

  private @Version @Nullable Long version;

  @ManyToOne
  @JoinColumn(name = "lot")
  private Lot lot;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private UUID session;
  private BigDecimal drawn;
  private BigDecimal administered = BigDecimal.ZERO;
  private BigDecimal wasted = BigDecimal.ZERO;

  @Column(name = "drawn_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "drawn_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected DrawnDrug() {}

  DrawnDrug(Lot lot, Draw draw, UserId by, Instant at) {
    this.id = WithdrawalId.next();
    this.lot = lot;
    this.patient = draw.patient();
    this.session = draw.session();
    this.drawn = draw.quantity();
    this.by = by;
    this.at = at;
    registerEvent(new StockDrawn(id, patient, drawn, by, at));
  }

  void administer(BigDecimal quantity, UserId who, Instant when) {
    takeFromOutstanding(quantity);
    administered = administered.add(quantity);
    registerEvent(new StockAdministered(id, patient, quantity, who, when));
  }

  void waste(BigDecimal quantity, WasteReason reason, UserId witness, UserId who, Instant when) {
    takeFromOutstanding(quantity);
    wasted = wasted.add(quantity);
    registerEvent(new StockWasted(id, patient, quantity, reason, witness, who, when));
  }

  private void takeFromOutstanding(BigDecimal quantity) {
    QuantityRefused.unlessDivisible(quantity, lot.getProduct().getForm());
    var outstanding = drawn.subtract(administered).subtract(wasted);
    if (quantity.compareTo(outstanding) > 0) {
      throw new MoreThanDrawn(quantity, outstanding);
    }
  }

  public WithdrawalId getId() {
    return id;
  }

  public Lot getLot() {
    return lot;
  }

  public PatientId getPatient() {
    return patient;
  }

  public UUID getSession() {
    return session;
  }

  public BigDecimal getDrawn() {
    return drawn;
  }

  public BigDecimal getAdministered() {
    return administered;
  }

  public BigDecimal getWasted() {
    return wasted;
  }

  public UserId getBy() {
    return by;
  }

  public Instant getAt() {
    return at;
  }
}
