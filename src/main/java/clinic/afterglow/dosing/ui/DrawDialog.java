package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.LotId;
import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;

/** Takes drug out of a lot, the one that expires first in front. */
class DrawDialog extends FormDialog<DrawDialog.Wanted> {

  record Wanted(LotId lot, BigDecimal quantity) {}

  DrawDialog(Live live) {
    this(
        live, new ComboBox<>(t("dosing.draw.lot")), new BigDecimalField(t("dosing.draw.quantity")));
  }

  private DrawDialog(Live live, ComboBox<LotSummary> lot, BigDecimalField quantity) {
    super(
        t("dosing.draw"),
        t("dosing.draw"),
        new FormLayout(lot, quantity),
        () -> value(lot, quantity),
        wanted ->
            live.act(
                () -> live.services().doses().draw(live.id(), wanted.lot(), wanted.quantity())));
    lot.setItems(live.services().doses().lots(live.id()));
    lot.setItemLabelGenerator(l ->
        t(
            "dosing.draw.lotWords",
            l.product().name(),
            l.number(),
            Times.date(l.expires()),
            Amounts.of(l, l.balance())));
    lot.addValueChangeListener(chosen -> {
      if (chosen.getValue() != null) {
        quantity.setLabel(Amounts.label(Amounts.liquid(chosen.getValue())));
      }
    });
    lot.focus();
    live.services().orders().of(live.id()).stream()
        .reduce((_, latest) -> latest)
        .ifPresent(order -> {
          quantity.setLabel(Amounts.label(order.dose().liquid()));
          quantity.setHelperText(t("dosing.draw.ordered", Amounts.of(order.dose())));
        });
  }

  private static Optional<Wanted> value(ComboBox<LotSummary> lot, BigDecimalField quantity) {
    boolean none = lot.getValue() == null;
    lot.setErrorMessage(t("dosing.draw.lot.required"));
    lot.setInvalid(none);
    boolean nothing = Quantity.missing(quantity);
    return none || nothing
        ? Optional.empty()
        : Optional.of(new Wanted(lot.getValue().id(), quantity.getValue()));
  }
}
