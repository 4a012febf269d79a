package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.inventory.Witness;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/** What is left is wasted before a second person, who signs in for it here. */
class WasteDialog extends FormDialog<WasteDialog.Wasted> {

  record Wasted(BigDecimal quantity, WasteReason reason, Witness witness) {}

  WasteDialog(Live live, WithdrawalSummary drawn) {
    this(live, drawn, new Fields(Amounts.label(Amounts.liquid(drawn.lot()))));
  }

  private WasteDialog(Live live, WithdrawalSummary drawn, Fields fields) {
    super(
        t("dosing.waste"),
        t("dosing.waste"),
        fields,
        fields::value,
        wasted ->
            live.act(() ->
                live.services()
                    .doses()
                    .waste(
                        live.id(),
                        drawn.id(),
                        wasted.quantity(),
                        wasted.reason(),
                        wasted.witness())));
    fields.quantity.setHelperText(
        t("dosing.give.outstanding", Amounts.of(drawn.lot(), drawn.outstanding())));
    fields.quantity.focus();
  }

  /** The fields, which know when they are complete. */
  private static final class Fields extends FormLayout {

    private final BigDecimalField quantity;
    private final Select<WasteReason> reason = new Select<>();
    private final TextField witness = new TextField(t("dosing.waste.witness"));
    private final PasswordField password = new PasswordField(t("dosing.waste.password"));

    Fields(String label) {
      quantity = new BigDecimalField(label);
      reason.setLabel(t("reason.label"));
      reason.setItems(WasteReason.values());
      reason.setItemLabelGenerator(Texts::label);
      add(quantity, reason, witness, password);
    }

    Optional<Wasted> value() {
      boolean nothing = Quantity.missing(quantity);
      reason.setErrorMessage(t("reason.required"));
      reason.setInvalid(reason.getValue() == null);
      witness.setErrorMessage(t("dosing.waste.witness.required"));
      witness.setInvalid(witness.getValue().isBlank());
      if (nothing || reason.isInvalid() || witness.isInvalid()) {
        return Optional.empty();
      }
      var second = new Witness(witness.getValue().strip(), password.getValue());
      password.clear();
      return Optional.of(new Wasted(quantity.getValue(), reason.getValue(), second));
    }
  }
}
