package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.notes.AddendumKind;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** What is added to a signed document, and the signature for it. */
class AddendumForm extends Composite<FormLayout> {

  private static final int MOST = 20_000;

  private final Select<AddendumKind> kind = new Select<>();
  private final TextArea text = new TextArea(t("notes.addendum.text"));
  private final TextArea reason = new TextArea(t("notes.addendum.reason"));
  private final PasswordField password = new PasswordField(t("notes.password"));
  private final Binder<Void> binder = new Binder<>();

  AddendumForm() {
    kind.setLabel(t("notes.addendum.kind"));
    kind.setItems(AddendumKind.values());
    kind.setItemLabelGenerator(Texts::label);
    text.setMaxLength(MOST);
    reason.setMaxLength(ReasonDialog.MOST);
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    required(text, "notes.addendum.text.required");
    required(reason, "notes.addendum.reason.required");
    binder
        .forField(password)
        .asRequired(t("notes.password.required"))
        .bind(_ -> password.getValue(), (_, _) -> {});
    kind.setValue(AddendumKind.ADDENDUM);
    getContent().add(kind, text, reason, password);
    getContent().setColspan(text, 2);
    getContent().setColspan(reason, 2);
    text.focus();
  }

  Optional<NewAddendum> value() {
    return binder.validate().isOk()
        ? Optional.of(
            new NewAddendum(
                kind.getValue(),
                text.getValue().strip(),
                reason.getValue().strip(),
                password.getValue()))
        : Optional.empty();
  }

  private void required(TextArea area, String words) {
    area.setRequiredIndicatorVisible(true);
    binder
        .forField(area)
        .withValidator(value -> !value.isBlank(), t(words))
        .bind(_ -> area.getValue(), (_, _) -> {});
  }
}
