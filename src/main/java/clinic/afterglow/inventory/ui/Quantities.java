package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.inventory.ProductForm;
import java.math.BigDecimal;

/** Amounts with their unit: millilitres or pieces. */
final class Quantities {

  private Quantities() {}

  static String balance(LotSummary lot) {
    return of(lot, lot.balance());
  }

  static String of(LotSummary lot, BigDecimal quantity) {
    return lot.product().form() == ProductForm.VIAL
        ? t("inventory.millilitres", quantity.setScale(2).toPlainString())
        : t("inventory.pieces", quantity.stripTrailingZeros().toPlainString());
  }
}
