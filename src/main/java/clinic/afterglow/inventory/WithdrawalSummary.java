package clinic.afterglow.inventory;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One draw and what became of it; all quantities in millilitres or pieces. */
public record WithdrawalSummary(
    WithdrawalId id,
    LotSummary lot,
    PatientId patient,
    UUID session,
    BigDecimal drawn,
    BigDecimal administered,
    BigDecimal wasted,
    UserId by,
    Instant at) {

  /** Neither given nor wasted yet; must be zero before the session can be completed. */
  public BigDecimal outstanding() {
    return drawn.subtract(administered).subtract(wasted);
  }

  public Milligrams administeredMg() {
    return new Milligrams(administered.multiply(lot.product().mgPerUnit()));
  }
}
