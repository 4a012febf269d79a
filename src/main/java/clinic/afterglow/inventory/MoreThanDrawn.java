package clinic.afterglow.inventory;

import clinic.afterglow.kernel.NotPossible;
import java.math.BigDecimal;

/** More would be given or wasted than was drawn. */
public final class MoreThanDrawn extends NotPossible {

  MoreThanDrawn(BigDecimal asked, BigDecimal outstanding) {
    super(asked, outstanding);
  }
}
