package clinic.afterglow.inventory;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "lot")
class Lot extends AbstractAggregateRoot<Lot> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private LotId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @ManyToOne
  @JoinColumn(name = "product")
  private Product product;

  @Column(name = "lot_number")
  private String number;

  private LocalDate expires;
  private BigDecimal balance;

  @SuppressWarnings("NullAway.Init")
  protected Lot() {}

  Lot(Receipt receipt, Product product, UserId by, Instant at) {
    this.id = LotId.next();
    this.site = receipt.site();
    this.product = product;
    this.number = receipt.lotNumber().strip();
    this.expires = receipt.expires();
    this.balance = receipt.quantity();
    registerEvent(new StockReceived(id, receipt.quantity(), by, at));
  }

  /** Throws {@link LotExpired} or {@link InsufficientStock}; takes what was asked or nothing. */
  void draw(BigDecimal quantity, LocalDate today) {
    QuantityRefused.unlessDivisible(quantity, product.getForm());
    if (today.isAfter(expires)) {
      throw new LotExpired(number, expires);
    }
    if (quantity.compareTo(balance) > 0) {
      throw new InsufficientStock(number, quantity, balance);
    }
    balance = balance.subtract(quantity);
  }

  public LotId getId() {
    return id;
  }

  public SiteId getSite() {
    return site;
  }

  public Product getProduct() {
    return product;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getExpires() {
    return expires;
  }

  public BigDecimal getBalance() {
    return balance;
  }
}
