package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.DoseWish;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** The order as it is typed: the sums and the rules answer at once; nothing is proposed. */
class OrderForm extends Composite<Div> {

  private static final int PAUSE_MILLIS = 400;

  private final Live live;
  private final boolean byWeight;
  private final boolean infusion;
  private final ComboBox<ProductSummary> product = new ComboBox<>(t("dosing.order.product"));
  private final BigDecimalField perKg = new BigDecimalField(t("dosing.order.perKg"));
  private final BigDecimalField mg = new BigDecimalField(t("dosing.order.mg"));
  private final IntegerField minutes = new IntegerField(t("dosing.order.minutes"));
  private final BigDecimalField bag = new BigDecimalField(t("dosing.order.bag"));
  private final Checkbox weightConfirmed = new Checkbox(t("dosing.order.weightConfirmed"));
  private final Div sums = new Div();
  private final ReasonFields reasons;

  OrderForm(Live live) {
    this.live = live;
    reasons = new ReasonFields(live.services().user());
    var route = live.session().route();
    infusion = route == Route.INTRAVENOUS;
    byWeight = infusion || route == Route.INTRAMUSCULAR;
    product.setItems(live.services().orders().products(live.id()));
    product.setItemLabelGenerator(ProductSummary::name);
    product.addValueChangeListener(_ -> work());
    minutes.setValueChangeMode(ValueChangeMode.LAZY);
    minutes.setValueChangeTimeout(PAUSE_MILLIS);
    minutes.addValueChangeListener(_ -> work());
    minutes.setMin(1);
    weightConfirmed.addValueChangeListener(_ -> work());
    lazily(perKg);
    lazily(mg);
    lazily(bag);
    var form = new FormLayout(product);
    form.add(byWeight ? perKg : mg);
    if (infusion) {
      form.add(minutes, bag);
    }
    if (byWeight) {
      form.add(weightConfirmed);
    }
    sums.addClassName("order-sums");
    sums.getElement().setAttribute("role", "status");
    var place = new Button(t("dosing.order.place"), _ -> place());
    place.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().add(form, sums, reasons, place);
  }

  private void lazily(BigDecimalField field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    field.addValueChangeListener(_ -> work());
  }

  private Optional<DoseWish> wish() {
    return Optional.ofNullable(product.getValue())
        .map(chosen ->
            new DoseWish(
                chosen.id(),
                byWeight ? perKg.getValue() : null,
                byWeight ? null : mg.getValue(),
                infusion ? minutes.getValue() : null,
                infusion ? bag.getValue() : null,
                weightConfirmed.getValue()));
  }

  private void work() {
    sums.removeAll();
    wish()
        .flatMap(wish -> live.services().orders().review(live.id(), wish))
        .ifPresent(review -> {
          sums.add(new DoseSums(review));
          reasons.show(review.decision());
        });
  }

  private void place() {
    var complete =
        wish().filter(wish -> live.services().orders().review(live.id(), wish).isPresent());
    if (complete.isEmpty()) {
      Notices.refused(t("dosing.order.incomplete"));
      return;
    }
    var decision = live.services().orders().order(live.id(), complete.get(), reasons.reasons());
    if (decision.allowed()) {
      Notices.done(t("dosing.order.placed"));
      live.drafts().drop(OrderForm.class);
      live.changed().run();
    } else {
      reasons.show(decision);
    }
  }
}
