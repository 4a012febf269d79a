package clinic.afterglow.inventory;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger; inserted once, never changed. */
@Entity
@Immutable
@Table(name = "stock_entry")
class StockEntry {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "lot"))
  private LotId lot;

  @Column(name = "withdrawal")
  private @Nullable UUID withdrawal;

  @Enumerated(EnumType.STRING)
  private StockEntryKind kind;

  private BigDecimal quantity;
  private BigDecimal balanceAfter;
  private String remark;
  private Instant enteredAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
  private UserId enteredBy;

  @Column(name = "witnessed_by")
  private @Nullable UUID witnessedBy;

  @SuppressWarnings("NullAway.Init")
  protected StockEntry() {}

  StockEntry(
      LotId lot,
      @Nullable WithdrawalId withdrawal,
      StockEntryKind kind,
      BigDecimal quantity,
      BigDecimal balanceAfter,
      String remark,
      UserId by,
      @Nullable UserId witness,
      Instant at) {
    this.id = Ids.next();
    this.lot = lot;
    this.withdrawal = withdrawal == null ? null : withdrawal.value();
    this.kind = kind;
    this.quantity = quantity;
    this.balanceAfter = balanceAfter;
    this.remark = remark;
    this.enteredBy = by;
    this.witnessedBy = witness == null ? null : witness.value();
    this.enteredAt = at;
  }

  UUID id() {
    return id;
  }

  StockLine line() {
    return new StockLine(
        id,
        kind,
        quantity,
        balanceAfter,
        remark,
        enteredBy,
        witnessedBy == null ? null : new UserId(witnessedBy),
        enteredAt);
  }
}
