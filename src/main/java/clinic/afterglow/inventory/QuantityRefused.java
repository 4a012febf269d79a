package clinic.afterglow.inventory;

import clinic.afterglow.kernel.NotPossible;
import java.math.BigDecimal;

/** The form of the drug cannot be divided like that. */
public final class QuantityRefused extends NotPossible {

  private QuantityRefused(BigDecimal asked, ProductForm form) {
    super(asked, form, form.step());
  }

  static void unlessDivisible(BigDecimal quantity, ProductForm form) {
    if (!form.divides(quantity)) {
      throw new QuantityRefused(quantity, form);
    }
  }
}
