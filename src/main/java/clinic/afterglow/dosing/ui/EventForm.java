package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.AdverseEventSeverity;
import clinic.afterglow.dosing.AdverseEventType;
import clinic.afterglow.dosing.NewAdverseEvent;
import clinic.afterglow.dosing.Relatedness;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Optional;

/** One adverse event; an empty time means now. */
class EventForm extends Composite<FormLayout> {

  private static final int ACTION = 2_000;
  private static final int NOTE = 4_000;

  private final Live live;
  private final Select<AdverseEventType> type = select("dosing.events.type");
  private final Select<AdverseEventSeverity> severity = select("dosing.events.severity");
  private final Select<Relatedness> relatedness = select("dosing.events.relatedness");
  private final TimePicker started = new TimePicker(t("dosing.events.started"));
  private final Checkbox symptom = new Checkbox(t("dosing.events.symptom"));
  private final TextField action = new TextField(t("dosing.events.action"));
  private final TextArea note = new TextArea(t("dosing.events.note"));

  EventForm(Live live) {
    this.live = live;
    type.setItems(AdverseEventType.values());
    severity.setItems(AdverseEventSeverity.values());
    severity.setHelperText(t("dosing.events.serious"));
    relatedness.setItems(Relatedness.values());
    symptom.setVisible(false);
    type.addValueChangeListener(
        change -> symptom.setVisible(change.getValue() == AdverseEventType.RAISED_BLOOD_PRESSURE));
    action.setMaxLength(ACTION);
    note.setMaxLength(NOTE);
    getContent().add(type, severity, relatedness, started, symptom, action, note);
    type.focus();
  }

  Optional<NewAdverseEvent> value() {
    boolean complete = chosen(type) & chosen(severity) & chosen(relatedness);
    return complete
        ? Optional.of(
            new NewAdverseEvent(
                type.getValue(),
                severity.getValue(),
                relatedness.getValue(),
                started.getValue() == null
                    ? live.services().clock().instant()
                    : live.at(started.getValue()),
                symptom.isVisible() && symptom.getValue(),
                action.getValue().strip(),
                note.getValue().strip()))
        : Optional.empty();
  }

  private static boolean chosen(Select<?> select) {
    select.setErrorMessage(t("dosing.events.required"));
    select.setInvalid(select.getValue() == null);
    return !select.isInvalid();
  }

  private static <E extends Enum<E>> Select<E> select(String key) {
    var select = new Select<E>();
    select.setLabel(t(key));
    select.setItemLabelGenerator(Texts::label);
    select.setRequiredIndicatorVisible(true);
    return select;
  }
}
