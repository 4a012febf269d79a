package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Contacts;
import clinic.afterglow.patients.NewContact;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.FormDialog;

/** Asks for somebody to call. */
class ContactDialog extends FormDialog<NewContact> {

  ContactDialog(Contacts contacts, PatientId patient, Runnable afterwards) {
    this(contacts, patient, new ContactForm(), afterwards);
  }

  private ContactDialog(
      Contacts contacts, PatientId patient, ContactForm form, Runnable afterwards) {
    super(
        t("patients.contacts.add"),
        t("action.save"),
        form,
        form::value,
        wanted -> {
          contacts.add(patient, wanted);
          afterwards.run();
        });
  }
}
