package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ContactDetails;
import clinic.afterglow.patients.Contacts;
import clinic.afterglow.patients.PatientDetails;
import clinic.afterglow.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to call, with the means to add and take away. */
class ContactList extends Div {

  ContactList(PatientDetails patient, Contacts contacts, boolean mayChange, Runnable afterwards) {
    add(new H3(t("patients.contacts")));
    if (patient.contacts().isEmpty()) {
      add(new EmptyState(t("patients.contacts.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    patient.contacts().forEach(contact -> list.add(line(contact, contacts, mayChange, afterwards)));
    add(list);
    if (mayChange) {
      add(
          new Button(
              t("patients.contacts.add"),
              _ -> new ContactDialog(contacts, patient.id(), afterwards).open()));
    }
  }

  private static ListItem line(
      ContactDetails contact, Contacts contacts, boolean mayChange, Runnable afterwards) {
    var words =
        Stream.of(label(contact.kind()), contact.name(), contact.relationship(), contact.phone())
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(" · "));
    var item = new ListItem(new Span(words));
    if (mayChange) {
      var remove = new Button(t("patients.remove"));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(t("patients.contacts.remove", contact.name()));
      remove.addClickListener(_ -> {
        contacts.remove(contact.id());
        afterwards.run();
      });
      item.add(remove);
    }
    return item;
  }
}
