package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Patients as a table; the name leads to the chart. */
class HitGrid extends Grid<PatientHit> {

  HitGrid(List<PatientHit> hits) {
    addComponentColumn(hit -> PatientLinks.link(hit.id(), hit.name()))
        .setHeader(t("patients.name"))
        .setFlexGrow(2);
    addColumn(hit -> Times.birthDate(hit.dateOfBirth())).setHeader(t("patients.dateOfBirth"));
    addColumn(PatientHit::chartNumber).setHeader(t("patients.chartNumber"));
    addColumn(PatientHit::phone).setHeader(t("patients.phone"));
    setItems(hits);
    setAllRowsVisible(true);
  }
}
