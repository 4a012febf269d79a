package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.NewDoseLine;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.RefusedByRules;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Optional;

/** Gives drug, or starts the infusion; an empty time means now. */
class GiveDialog extends FormDialog<NewDoseLine> {

  GiveDialog(Live live, WithdrawalSummary drawn) {
    this(
        live,
        drawn,
        new BigDecimalField(Amounts.label(Amounts.liquid(drawn.lot()))),
        new TimePicker(t("dosing.give.at")));
  }

  private GiveDialog(Live live, WithdrawalSummary drawn, BigDecimalField quantity, TimePicker at) {
    super(
        t("dosing.give"),
        t("dosing.give"),
        new FormLayout(quantity, at),
        () ->
            Quantity.missing(quantity)
                ? Optional.empty()
                : Optional.of(
                    new NewDoseLine(
                        drawn.id(),
                        quantity.getValue(),
                        at.getValue() == null
                            ? live.services().clock().instant()
                            : live.at(at.getValue()))),
        line -> {
          RefusedByRules.unlessAllowed(live.services().doses().give(live.id(), line));
          live.changed().run();
        });
    quantity.setHelperText(
        t("dosing.give.outstanding", Amounts.of(drawn.lot(), drawn.outstanding())));
    quantity.focus();
  }
}
