package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.FormDialog;

/** Puts a signed consent on record. */
class ConsentDialog extends FormDialog<SignedConsent> {

  ConsentDialog(Consents consents, PatientId patient, Runnable afterwards) {
    this(consents, patient, new ConsentForm(consents::text), afterwards);
  }

  private ConsentDialog(
      Consents consents, PatientId patient, ConsentForm form, Runnable afterwards) {
    super(
        t("patients.consents.give"),
        t("action.save"),
        form,
        form::value,
        signed -> {
          consents.give(patient, signed.text(), signed.signedName());
          afterwards.run();
        });
  }
}
