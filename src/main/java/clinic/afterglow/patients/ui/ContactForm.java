package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ContactKind;
import clinic.afterglow.patients.NewContact;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Somebody to call. */
class ContactForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final Select<ContactKind> kind = new Select<>();
  private final TextField name = new TextField(t("patients.name"));
  private final TextField relationship = new TextField(t("patients.contacts.relationship"));
  private final TextField phone = new TextField(t("patients.phone"));

  ContactForm() {
    kind.setLabel(t("patients.contacts.kind"));
    kind.setItems(ContactKind.values());
    kind.setItemLabelGenerator(choice -> label(choice));
    name.setMaxLength(200);
    relationship.setMaxLength(100);
    phone.setMaxLength(40);
    fields.require(kind);
    fields.require(name);
    fields.require(phone);
    getContent().add(kind, name, relationship, phone);
    kind.focus();
  }

  Optional<NewContact> value() {
    return fields.agree()
        ? Optional.of(
            new NewContact(
                kind.getValue(), name.getValue(), relationship.getValue(), phone.getValue()))
        : Optional.empty();
  }
}
