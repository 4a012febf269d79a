package clinic.afterglow.inventory;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Published when drawn drug has been wasted before a witness. */
public record StockWasted(
    WithdrawalId withdrawal,
    PatientId patient,
    BigDecimal quantity,
    WasteReason reason,
    UserId witness,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return withdrawal.value();
  }

  @Override
  public String detail() {
    return quantity.toPlainString() + " " + reason + " witness " + witness.value();
  }
}
