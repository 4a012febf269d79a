package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.NewAllergy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.FormDialog;

/** Asks for an allergy. */
class AllergyDialog extends FormDialog<NewAllergy> {

  AllergyDialog(Allergies allergies, PatientId patient, Runnable afterwards) {
    this(allergies, patient, new AllergyForm(), afterwards);
  }

  private AllergyDialog(
      Allergies allergies, PatientId patient, AllergyForm form, Runnable afterwards) {
    super(
        t("patients.allergies.add"),
        t("action.save"),
        form,
        form::value,
        wanted -> {
          allergies.record(patient, wanted);
          afterwards.run();
        });
  }
}
