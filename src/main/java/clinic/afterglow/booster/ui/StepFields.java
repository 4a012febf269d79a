package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.StepUnit;
import clinic.afterglow.booster.TaperStep;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** So many doses, each so long after the one before. */
class StepFields extends Div {

  private final IntegerField doses = number("booster.step.doses");
  private final IntegerField every = number("booster.step.every");
  private final Select<StepUnit> unit = new Select<>();

  StepFields(TaperStep step, Consumer<StepFields> remove) {
    addClassName("series-phase");
    doses.setValue(step.doses());
    every.setValue(step.every());
    unit.setLabel(t("booster.step.unit"));
    unit.setItems(StepUnit.values());
    unit.setItemLabelGenerator(Texts::label);
    unit.setValue(step.unit());
    add(doses, every, unit, new Button(t("booster.step.remove"), _ -> remove.accept(this)));
  }

  Optional<TaperStep> value() {
    Stream.of(doses, every).forEach(field -> field.setInvalid(field.isEmpty()));
    return doses.isEmpty() || every.isEmpty()
        ? Optional.empty()
        : Optional.of(new TaperStep(doses.getValue(), every.getValue(), unit.getValue()));
  }

  private static IntegerField number(String key) {
    var field = new IntegerField(t(key));
    field.setRequiredIndicatorVisible(true);
    field.setErrorMessage(t("booster.required"));
    return field;
  }
}
