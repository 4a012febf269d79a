package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.ui.FormDialog;
import java.time.Clock;

/** Puts a weight of this moment on record, in kilograms or pounds. */
class WeightDialog extends FormDialog<Kilograms> {

  WeightDialog(Weights weights, PatientId patient, Clock clock, Runnable afterwards) {
    this(weights, patient, new WeightForm(), clock, afterwards);
  }

  private WeightDialog(
      Weights weights, PatientId patient, WeightForm form, Clock clock, Runnable afterwards) {
    super(
        t("patients.weights.add"),
        t("action.save"),
        form,
        form::value,
        weight -> {
          weights.record(patient, weight, clock.instant());
          afterwards.run();
        });
  }
}
