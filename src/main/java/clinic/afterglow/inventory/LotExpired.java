package clinic.afterglow.inventory;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** The lot’s last day is over. */
public final class LotExpired extends NotPossible {

  LotExpired(String lot, LocalDate expired) {
    super(lot, expired);
  }
}
