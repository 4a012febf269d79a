package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteContact;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Where a site is and how to call it; either may be unknown. */
class ContactForm extends Composite<FormLayout> {

  private final TextField address = new TextField(t("clinic.address"));
  private final TextField phone = new TextField(t("clinic.phone"));

  ContactForm(SiteContact now) {
    address.setMaxLength(500);
    address.setValue(now.address());
    phone.setMaxLength(40);
    phone.setValue(now.phone());
    getContent().add(address, phone);
    getContent().setColspan(address, 2);
    address.focus();
  }

  Optional<SiteContact> value() {
    return Optional.of(new SiteContact(address.getValue(), phone.getValue()));
  }
}
