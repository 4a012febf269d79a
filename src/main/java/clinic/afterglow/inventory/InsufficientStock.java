package clinic.afterglow.inventory;

import clinic.afterglow.kernel.NotPossible;
import java.math.BigDecimal;

/** The lot holds less than was asked. */
public final class InsufficientStock extends NotPossible {

  InsufficientStock(String lot, BigDecimal asked, BigDecimal held) {
    super(lot, asked, held);
  }
}
