package clinic.afterglow.screening.ui;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;

/** The chart's screening: to be answered, to be decided, and what was decided before. */
@org.springframework.stereotype.Component
class ScreeningSection implements ChartSection {

  private final Screenings screenings;
  private final ChartReaders readers;

  ScreeningSection(Screenings screenings, ChartReaders readers) {
    this.screenings = screenings;
    this.readers = readers;
  }

  @Override
  public Place place() {
    return Place.of(
        "screening.title",
        25,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    var chart = readers.of(patient);
    var rights =
        new ScreeningReader.Rights(
            chart.is(Role.FRONT_DESK, Role.NURSE, Role.PRESCRIBER),
            chart.is(Role.NURSE, Role.PRESCRIBER),
            chart.is(Role.PRESCRIBER),
            chart.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR));
    return new ScreeningPart(patient.id(), new ScreeningReader(screenings, chart, rights));
  }
}
