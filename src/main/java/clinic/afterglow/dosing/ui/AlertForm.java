package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.AlertAction;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** A red reading wants to know what is done about it, before the next can be typed. */
class AlertForm extends Div {

  private static final int LONG = 2_000;

  AlertForm(Live live) {
    addClassName("alert-form");
    var action = new RadioButtonGroup<AlertAction>(t("dosing.alert.action"));
    action.setItems(AlertAction.values());
    action.setItemLabelGenerator(Texts::label);
    var note = new TextField(t("dosing.alert.note"));
    note.setMaxLength(LONG);
    note.setWidthFull();
    var save =
        new Button(
            t("dosing.alert.save"),
            _ -> {
              action.setErrorMessage(t("dosing.alert.required"));
              action.setInvalid(action.getValue() == null);
              if (!action.isInvalid()) {
                live.act(() ->
                    live.services().vitals().answer(live.id(), action.getValue(), note.getValue()));
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(action, note, save);
  }
}
