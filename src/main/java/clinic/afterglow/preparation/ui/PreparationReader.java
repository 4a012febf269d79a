package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.ChartReader;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.preparation.SignedPreparation;

/** What is needed to show preparations. */
record PreparationReader(Preparations preparations, ChartReader chart) {

  String signature(SignedPreparation signed) {
    return t(
        "preparation.signedBy", chart.dateTime(signed.signedAt()), chart.name(signed.signedBy()));
  }
}
