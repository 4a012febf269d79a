package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.AllergySeverity;
import clinic.afterglow.patients.NewAllergy;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** An allergy or intolerance. */
class AllergyForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final TextField substance = new TextField(t("patients.allergies.substance"));
  private final TextField reaction = new TextField(t("patients.allergies.reaction"));
  private final Select<AllergySeverity> severity = new Select<>();

  AllergyForm() {
    severity.setLabel(t("patients.allergies.severity"));
    severity.setItems(AllergySeverity.values());
    severity.setItemLabelGenerator(choice -> label(choice));
    severity.setValue(AllergySeverity.UNKNOWN);
    substance.setMaxLength(200);
    reaction.setMaxLength(500);
    fields.require(substance);
    fields.require(severity);
    getContent().add(substance, reaction, severity);
    substance.focus();
  }

  Optional<NewAllergy> value() {
    return fields.agree()
        ? Optional.of(
            new NewAllergy(substance.getValue(), reaction.getValue(), severity.getValue()))
        : Optional.empty();
  }
}
