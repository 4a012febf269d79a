package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.NewMedicine;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.FormDialog;
import java.time.Clock;

/** Asks for a medicine. */
class MedicineDialog extends FormDialog<NewMedicine> {

  MedicineDialog(Medicines medicines, PatientId patient, Clock clock, Runnable afterwards) {
    this(medicines, patient, new MedicineForm(clock), afterwards);
  }

  private MedicineDialog(
      Medicines medicines, PatientId patient, MedicineForm form, Runnable afterwards) {
    super(
        t("patients.medicines.add"),
        t("action.save"),
        form,
        form::value,
        wanted -> {
          medicines.start(patient, wanted);
          afterwards.run();
        });
  }
}
