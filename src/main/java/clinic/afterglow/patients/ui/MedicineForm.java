package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.MedicineClass;
import clinic.afterglow.patients.NewMedicine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A medicine; a benzodiazepine is also asked for what it is in diazepam. */
class MedicineForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final TextField name = new TextField(t("patients.name"));
  private final Select<MedicineClass> medicineClass = new Select<>();
  private final TextField dose = new TextField(t("patients.medicines.dose"));
  private final BigDecimalField equivalent =
      new BigDecimalField(t("patients.medicines.diazepamEquivalent"));
  private final DatePicker startedOn = new DatePicker(t("patients.medicines.since"));

  MedicineForm(Clock clock) {
    medicineClass.setLabel(t("patients.medicines.class"));
    medicineClass.setItems(MedicineClass.values());
    medicineClass.setItemLabelGenerator(choice -> label(choice));
    medicineClass.addValueChangeListener(_ -> equivalent.setVisible(isBenzodiazepine()));
    equivalent.setHelperText(t("patients.medicines.diazepamEquivalent.help"));
    equivalent.setVisible(false);
    name.setMaxLength(200);
    dose.setMaxLength(200);
    startedOn.setMax(LocalDate.now(clock));
    fields.require(name);
    fields.require(medicineClass);
    fields.require(dose);
    fields.checkAlways(
        equivalent,
        mg -> !isBenzodiazepine() || mg != null && NewMedicine.plausible(mg),
        t("patients.medicines.diazepamEquivalent.needed"));
    fields.check(
        startedOn, day -> !day.isAfter(LocalDate.now(clock)), t("patients.medicines.since.future"));
    getContent().add(name, medicineClass, dose, equivalent, startedOn);
    name.focus();
  }

  Optional<NewMedicine> value() {
    return fields.agree()
        ? Optional.of(
            new NewMedicine(
                name.getValue(),
                medicineClass.getValue(),
                dose.getValue(),
                isBenzodiazepine() ? equivalent.getValue() : null,
                startedOn.getValue()))
        : Optional.empty();
  }

  private boolean isBenzodiazepine() {
    return medicineClass.getValue() == MedicineClass.BENZODIAZEPINE;
  }
}
