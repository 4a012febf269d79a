package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.MedicineDetails;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the patient takes, and took. */
class MedicineGrid extends Div {

  MedicineGrid(
      Medicines medicines, PatientId patient, boolean mayChange, Clock clock, Runnable again) {
    var all = medicines.all(patient);
    add(new H3(t("patients.medicines")));
    if (all.isEmpty()) {
      add(new EmptyState(t("patients.medicines.none")));
    } else {
      add(grid(all, medicines, mayChange, clock, again));
    }
    if (mayChange) {
      add(
          new Button(
              t("patients.medicines.add"),
              _ -> new MedicineDialog(medicines, patient, clock, again).open()));
    }
  }

  private static Grid<MedicineDetails> grid(
      List<MedicineDetails> all,
      Medicines medicines,
      boolean mayChange,
      Clock clock,
      Runnable again) {
    var grid = new Grid<MedicineDetails>();
    grid.addColumn(MedicineDetails::name).setHeader(t("patients.name")).setAutoWidth(true);
    grid.addColumn(m -> label(m.medicineClass())).setHeader(t("patients.medicines.class"));
    grid.addColumn(MedicineGrid::dose).setHeader(t("patients.medicines.dose")).setAutoWidth(true);
    grid.addColumn(m -> m.startedOn().map(Times::date).orElse("–"))
        .setHeader(t("patients.medicines.since"));
    grid.addComponentColumn(m ->
            m.stoppedOn().isPresent()
                ? new Span(t("patients.medicines.stopped", m.stoppedOn().get()))
                : stop(m, medicines, mayChange, clock, again))
        .setHeader(t("patients.medicines.now"));
    grid.setItems(all);
    grid.setAllRowsVisible(true);
    return grid;
  }

  private static String dose(MedicineDetails medicine) {
    return medicine
        .diazepamEquivalent()
        .map(mg -> t("patients.medicines.equivalent", medicine.dose(), mg))
        .orElse(medicine.dose());
  }

  private static Component stop(
      MedicineDetails medicine,
      Medicines medicines,
      boolean mayChange,
      Clock clock,
      Runnable again) {
    var stop = new Button(t("patients.medicines.stop"));
    stop.addThemeVariants(ButtonVariant.TERTIARY);
    stop.setAriaLabel(t("patients.medicines.stop.of", medicine.name()));
    stop.addClickListener(_ -> {
      medicines.stop(medicine.id(), LocalDate.now(clock));
      again.run();
    });
    return mayChange ? stop : new Span(t("patients.medicines.taken"));
  }
}
