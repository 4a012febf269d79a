package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.inventory.Receipt;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a delivery's paper says. */
class ReceiptForm extends Composite<FormLayout> {

  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final Select<ProductSummary> product = new Select<>();
  private final TextField lotNumber = new TextField(t("inventory.lot"));
  private final DatePicker expires = new DatePicker(t("inventory.expires"));
  private final BigDecimalField quantity = new BigDecimalField(t("inventory.quantity"));
  private final DatePicker receivedOn = new DatePicker(t("inventory.receivedOn"));
  private final TextField supplier = new TextField(t("inventory.supplier"));
  private final TextField registration = new TextField(t("inventory.registration"));
  private final TextField invoice = new TextField(t("inventory.invoice"));

  ReceiptForm(List<ProductSummary> products, SiteDetails site, Clock clock) {
    this.site = site;
    var today = LocalDate.now(clock.withZone(site.zone()));
    product.setLabel(t("inventory.product"));
    product.setItems(products);
    product.setItemLabelGenerator(ProductSummary::name);
    quantity.setHelperText(t("inventory.quantity.help"));
    receivedOn.setValue(today);
    receivedOn.setMax(today);
    lotNumber.setMaxLength(60);
    supplier.setMaxLength(200);
    registration.setMaxLength(40);
    invoice.setMaxLength(100);
    require(product);
    require(lotNumber);
    require(expires);
    binder
        .forField(quantity)
        .asRequired(t("inventory.required"))
        .withValidator(q -> q.compareTo(BigDecimal.ZERO) > 0, t("inventory.quantity.positive"))
        .bind(_ -> quantity.getValue(), (_, _) -> {});
    require(receivedOn);
    require(supplier);
    require(registration);
    require(invoice);
    getContent()
        .add(product, lotNumber, expires, quantity, receivedOn, supplier, registration, invoice);
  }

  Optional<Receipt> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new Receipt(
            site.id(),
            product.getValue().id(),
            lotNumber.getValue(),
            expires.getValue(),
            quantity.getValue(),
            receivedOn.getValue(),
            supplier.getValue(),
            registration.getValue(),
            invoice.getValue()));
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("inventory.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
