package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.PolicyEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** The value as it is stored, and the reason for another. */
class RevisionForm extends Composite<FormLayout> {

  private final Binder<Void> binder = new Binder<>();
  private final TextField text = new TextField(t("clinic.policies.value"));
  private final TextArea reason = new TextArea(t("reason.label"));

  RevisionForm(PolicyEntry entry) {
    text.setValue(entry.text());
    text.setHelperText(entry.key().unit());
    text.setMaxLength(200);
    reason.setMaxLength(500);
    binder
        .forField(text)
        .withValidator(value -> !value.isBlank(), t("clinic.required"))
        .bind(_ -> "", (_, _) -> {});
    binder
        .forField(reason)
        .withValidator(value -> !value.isBlank(), t("reason.required"))
        .bind(_ -> "", (_, _) -> {});
    getContent().add(text, reason);
    getContent().setColspan(reason, 2);
    text.focus();
  }

  Optional<Revision> value() {
    return binder.validate().isOk()
        ? Optional.of(new Revision(text.getValue().strip(), reason.getValue().strip()))
        : Optional.empty();
  }
}
