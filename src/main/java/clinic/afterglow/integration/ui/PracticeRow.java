package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.Practice;
import clinic.afterglow.ui.Autosave;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;

/** One intention and the practice it becomes. */
class PracticeRow extends Composite<FormLayout> {

  private final UUID id;
  private final TextField intention = field("integration.practice.intention", Practice.TEXT);
  private final TextField what = field("integration.practice.what", Practice.TEXT);
  private final TextField howOften = field("integration.practice.howOften", Practice.OFTEN);
  private final DatePicker untilDay = new DatePicker(t("integration.practice.untilDay"));

  PracticeRow(Practice practice, Consumer<PracticeRow> drop) {
    this.id = practice.id();
    intention.setValue(practice.intention());
    what.setValue(practice.what());
    what.setRequiredIndicatorVisible(true);
    howOften.setValue(practice.howOften());
    var until = practice.untilDay();
    if (until != null) {
      untilDay.setValue(until);
    }
    var remove = new Button(t("integration.practice.remove"), _ -> drop.accept(this));
    getContent().add(intention, what, howOften, untilDay, remove);
  }

  void saveWith(Autosave<?> autosave) {
    autosave.watch(intention, what, howOften, untilDay);
  }

  void focus() {
    intention.focus();
  }

  Practice value() {
    return new Practice(
        id, intention.getValue(), what.getValue(), howOften.getValue(), untilDay.getValue());
  }

  private static TextField field(String label, int most) {
    var field = new TextField(t(label));
    field.setMaxLength(most);
    return field;
  }
}
