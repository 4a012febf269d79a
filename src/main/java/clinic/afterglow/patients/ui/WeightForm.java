package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Kilograms;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Optional;

/** A weight as the scale shows it. */
class WeightForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final BigDecimalField kilograms = new BigDecimalField(t("patients.weights.kilograms"));
  private final BigDecimalField pounds = new BigDecimalField(t("patients.weights.pounds"));

  WeightForm() {
    fields.require(kilograms, Kilograms::plausible, t("patients.weights.range"));
    pounds.setHelperText(t("patients.weights.pounds.help"));
    pounds.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        kilograms.setValue(Kilograms.fromPounds(change.getValue()));
      }
    });
    getContent().add(kilograms, pounds);
    kilograms.focus();
  }

  Optional<Kilograms> value() {
    return fields.agree() ? Optional.of(new Kilograms(kilograms.getValue())) : Optional.empty();
  }
}
