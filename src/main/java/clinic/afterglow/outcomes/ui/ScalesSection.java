package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.outcomes.TreatmentDates;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** The chart's scores, their trend, and the assessment that an answer asked for. */
@org.springframework.stereotype.Component
class ScalesSection implements ChartSection {

  private final Measures measures;
  private final SafetyAssessments assessments;
  private final ObjectProvider<TreatmentDates> dates;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  ScalesSection(
      Measures measures,
      SafetyAssessments assessments,
      ObjectProvider<TreatmentDates> dates,
      Accounts accounts,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.measures = measures;
    this.assessments = assessments;
    this.dates = dates;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public String title() {
    return t("outcomes.title");
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER);
  }

  @Override
  public Component render(PatientId patient) {
    var first =
        Optional.ofNullable(dates.getIfAvailable()).flatMap(known -> known.firstDose(patient));
    var reader =
        new ScaleReader(
            measures,
            assessments,
            first,
            accounts.names(),
            clock.withZone(zones.of(patient)),
            user.is(Role.PRESCRIBER));
    return new ScalesPart(patient, reader);
  }
}
