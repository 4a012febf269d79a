package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.screening.ScreeningStatus;
import clinic.afterglow.screening.WaitingScreening;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes rows of screenings that wait, each leading to its chart. */
@Component
class WaitingList {

  private final Patients patients;
  private final PatientZones zones;

  WaitingList(Patients patients, PatientZones zones) {
    this.patients = patients;
    this.zones = zones;
  }

  UnorderedList of(List<WaitingScreening> waiting) {
    var who =
        patients.summaries(
            waiting.stream().map(WaitingScreening::patient).collect(Collectors.toSet()));
    var list = new UnorderedList();
    list.addClassName("plain-list");
    waiting.forEach(screening ->
        Optional.ofNullable(who.get(screening.patient()))
            .ifPresent(patient -> list.add(row(screening, patient))));
    return list;
  }

  private ListItem row(WaitingScreening screening, PatientSummary patient) {
    var since =
        Optional.ofNullable(screening.submittedAt())
            .filter(_ -> screening.status() != ScreeningStatus.OPEN)
            .orElse(screening.openedAt());
    var more =
        new Span(
            t(
                "screening.waiting.row",
                Texts.label(screening.route()),
                Times.dateTime(since, zones.of(patient.site()))));
    more.addClassName("quiet");
    return new ListItem(PatientLinks.link(patient.id(), patient.name()), more);
  }
}
