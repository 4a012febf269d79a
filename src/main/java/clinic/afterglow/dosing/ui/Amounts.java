package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.DoseCalculation;
import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.inventory.ProductForm;
import clinic.afterglow.kernel.Milligrams;
import java.math.BigDecimal;

/** Amounts of drug with their unit, and the milligrams in them. */
final class Amounts {

  private Amounts() {}

  /** {@code 0.72 mL (36.0 mg)}. */
  static String of(LotSummary lot, BigDecimal quantity) {
    var contained = new Milligrams(quantity.multiply(lot.product().mgPerUnit()));
    return t("dosing.amount", quantity(liquid(lot), quantity), contained.shown());
  }

  /** {@code 0.72 mL of 50 mg/mL = 36.0 mg}. */
  static String of(DoseCalculation dose) {
    var strength = dose.mgPerUnit().stripTrailingZeros().toPlainString();
    return t(
        "dosing.amount.of",
        quantity(dose),
        t(dose.liquid() ? "dosing.mgPerMl" : "dosing.mg", strength),
        dose.amount().shown());
  }

  /** {@code 0.72 mL}, {@code 1.5 pieces}. */
  static String quantity(DoseCalculation dose) {
    return quantity(dose.liquid(), dose.quantity());
  }

  static boolean liquid(LotSummary lot) {
    return lot.product().form() == ProductForm.VIAL;
  }

  /** What a field for a quantity of this lot is called. */
  static String label(boolean liquid) {
    return t(liquid ? "dosing.quantity.ml" : "dosing.quantity.pieces");
  }

  private static String quantity(boolean liquid, BigDecimal quantity) {
    if (liquid) {
      return t("dosing.ml", quantity.setScale(2).toPlainString());
    }
    boolean one = quantity.signum() > 0 && quantity.compareTo(BigDecimal.ONE) <= 0;
    return t(one ? "dosing.piece" : "dosing.pieces", quantity.stripTrailingZeros().toPlainString());
  }
}
