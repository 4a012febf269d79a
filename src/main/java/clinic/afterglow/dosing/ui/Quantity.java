package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.textfield.BigDecimalField;

/** A quantity that is more than nothing, or the reason beside its field. */
final class Quantity {

  private Quantity() {}

  static boolean missing(BigDecimalField field) {
    boolean missing = field.getValue() == null || field.getValue().signum() <= 0;
    field.setErrorMessage(t("dosing.quantity.required"));
    field.setInvalid(missing);
    return missing;
  }
}
