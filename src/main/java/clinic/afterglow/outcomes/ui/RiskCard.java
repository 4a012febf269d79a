package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.RiskAssessment;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a clinician must assess today. */
@org.springframework.stereotype.Component
class RiskCard implements TodayCard {

  private static final int MOST = 20;

  private final SafetyAssessments assessments;
  private final Patients patients;
  private final PatientZones zones;

  RiskCard(SafetyAssessments assessments, Patients patients, PatientZones zones) {
    this.assessments = assessments;
    this.patients = patients;
    this.zones = zones;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    var waiting = assessments.waiting(MOST);
    if (waiting.isEmpty()) {
      return new Panel(t("outcomes.risk.card"), new EmptyState(t("outcomes.risk.card.none")));
    }
    var who =
        patients.summaries(
            waiting.stream().map(RiskAssessment::patient).collect(Collectors.toSet()));
    var list = new UnorderedList();
    list.addClassName("plain-list");
    waiting.forEach(risk -> {
      var patient = who.get(risk.patient());
      if (patient != null) {
        list.add(row(risk, patient));
      }
    });
    return new Panel(t("outcomes.risk.card"), list);
  }

  private ListItem row(RiskAssessment risk, PatientSummary patient) {
    var since =
        new Span(
            t("outcomes.risk.since", Times.dateTime(risk.raisedAt(), zones.of(patient.site()))));
    since.addClassName("quiet");
    return new ListItem(
        new StatusBadge(t("outcomes.risk.today"), Tone.DANGER),
        PatientLinks.link(patient.id(), patient.name()),
        since);
  }
}
