package clinic.afterglow.preparation.ui;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;

/** The chart's part about getting ready for the first dose. */
@org.springframework.stereotype.Component
class PreparationSection implements ChartSection {

  private final Preparations preparations;
  private final ChartReaders readers;

  PreparationSection(Preparations preparations, ChartReaders readers) {
    this.preparations = preparations;
    this.readers = readers;
  }

  @Override
  public Place place() {
    return Place.of(
        "preparation.title", 35, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new PreparationPart(
        patient.id(), new PreparationReader(preparations, readers.of(patient)));
  }
}
