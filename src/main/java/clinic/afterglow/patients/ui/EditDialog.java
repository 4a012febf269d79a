package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.ui.FormDialog;

/** Changes a patient's demographics. */
class EditDialog extends FormDialog<NewPatient> {

  EditDialog(Patients patients, EditForm form, Runnable afterwards) {
    super(
        t("patients.edit"),
        t("action.save"),
        form,
        form::value,
        wanted -> {
          form.save(patients, wanted);
          afterwards.run();
        });
  }
}
