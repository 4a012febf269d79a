package clinic.afterglow.outcomes.ui;

import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.outcomes.TreatmentDates;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The chart's scores, their trend, and the assessment that an answer asked for. */
@org.springframework.stereotype.Component
class ScalesSection implements ChartSection {

  private final Measures measures;
  private final SafetyAssessments assessments;
  private final ObjectProvider<TreatmentDates> dates;
  private final ChartReaders readers;

  ScalesSection(
      Measures measures,
      SafetyAssessments assessments,
      ObjectProvider<TreatmentDates> dates,
      ChartReaders readers) {
    this.measures = measures;
    this.assessments = assessments;
    this.dates = dates;
    this.readers = readers;
  }

  @Override
  public Place place() {
    return Place.of("outcomes.title", 63, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER);
  }

  @Override
  public Component render(PatientSummary patient) {
    var first =
        Optional.ofNullable(dates.getIfAvailable()).flatMap(known -> known.firstDose(patient.id()));
    return new ScalesPart(
        patient.id(), new ScaleReader(measures, assessments, first, readers.of(patient)));
  }
}
