package clinic.afterglow.integration.ui;

import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;

/** The chart's part about what comes after each session. */
@org.springframework.stereotype.Component
class IntegrationSection implements ChartSection {

  private final Integrations integrations;
  private final ChartReaders readers;

  IntegrationSection(Integrations integrations, ChartReaders readers) {
    this.integrations = integrations;
    this.readers = readers;
  }

  @Override
  public Place place() {
    return Place.of(
        "integration.title", 60, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new IntegrationPart(
        patient.id(), new IntegrationReader(integrations, readers.of(patient)));
  }
}
