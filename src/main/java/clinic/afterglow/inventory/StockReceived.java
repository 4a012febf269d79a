package clinic.afterglow.inventory;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Published when a delivery has been put into the safe. */
public record StockReceived(LotId lot, BigDecimal quantity, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return lot.value();
  }

  @Override
  public String detail() {
    return quantity.toPlainString();
  }
}
