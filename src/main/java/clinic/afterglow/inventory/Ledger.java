package clinic.afterglow.inventory;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.CurrentUser;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes the ledger's lines. */
@Component
class Ledger {

  private final StockEntryRepository entries;
  private final CurrentUser user;
  private final Clock clock;

  Ledger(StockEntryRepository entries, CurrentUser user, Clock clock) {
    this.entries = entries;
    this.user = user;
    this.clock = clock;
  }

  void received(Lot lot, Receipt receipt) {
    var remark =
        "%s, %s, %s, %s"
            .formatted(
                receipt.receivedOn(),
                receipt.supplier().strip(),
                receipt.supplierRegistration().strip(),
                receipt.invoice().strip());
    write(lot, null, StockEntryKind.RECEIVED, receipt.quantity(), remark, null);
  }

  void drawn(Lot lot, DrawnDrug drawn) {
    write(lot, drawn.getId(), StockEntryKind.DRAWN, drawn.getDrawn(), "", null);
  }

  void administered(DrawnDrug drawn, BigDecimal quantity) {
    write(drawn.getLot(), drawn.getId(), StockEntryKind.ADMINISTERED, quantity, "", null);
  }

  void wasted(DrawnDrug drawn, BigDecimal quantity, WasteReason reason, UserId witness) {
    write(drawn.getLot(), drawn.getId(), StockEntryKind.WASTED, quantity, reason.name(), witness);
  }

  List<StockLine> page(LotId lot, UUID last, int limit) {
    return entries.before(lot, last, Limit.of(limit)).stream().map(StockEntry::line).toList();
  }

  private void write(
      Lot lot,
      @Nullable WithdrawalId withdrawal,
      StockEntryKind kind,
      BigDecimal quantity,
      String remark,
      @Nullable UserId witness) {
    entries.save(
        new StockEntry(
            lot.getId(),
            withdrawal,
            kind,
            quantity,
            lot.getBalance(),
            remark,
            user.id(),
            witness,
            clock.instant()));
  }
}
