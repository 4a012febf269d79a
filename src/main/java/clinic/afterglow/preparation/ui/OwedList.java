package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.preparation.OwedPreparation;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Clearance;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** Cleared patients without their preparation, longest waiting first, a page at a time. */
class OwedList extends Div {

  static final int PAGE = 8;

  private final Preparations preparations;
  private final Screenings screenings;
  private final Patients patients;
  private final PatientZones zones;
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button(t("preparation.owed.more"), _ -> showMore());
  private Optional<OwedPreparation> last = Optional.empty();

  OwedList(
      Preparations preparations, Screenings screenings, Patients patients, PatientZones zones) {
    this.preparations = preparations;
    this.screenings = screenings;
    this.patients = patients;
    this.zones = zones;
    rows.addClassName("waiting-list");
    add(rows, more);
    showMore();
    if (last.isEmpty()) {
      add(new EmptyState(t("preparation.owed.none")));
    }
  }

  private void showMore() {
    var page = preparations.owed(last, PAGE);
    var ids = page.stream().map(OwedPreparation::patient).toList();
    var names = patients.summaries(ids);
    var clearances = screenings.clearances(ids);
    page.forEach(owed ->
        Optional.ofNullable(names.get(owed.patient()))
            .ifPresent(patient ->
                rows.add(row(owed, patient, Optional.ofNullable(clearances.get(owed.patient()))))));
    last = page.isEmpty() ? last : Optional.of(page.getLast());
    more.setVisible(page.size() == PAGE);
  }

  private ListItem row(
      OwedPreparation owed, PatientSummary patient, Optional<Clearance> clearance) {
    var since = Times.date(owed.since(), zones.of(patient.site()));
    var row =
        new ListItem(
            PatientLinks.link(patient.id(), patient.name()),
            new Span(t("preparation.owed.since", since)));
    if (!clearance.map(Clearance::permitsDosing).orElse(false)) {
      row.add(new StatusBadge(t("preparation.owed.held"), Tone.CAUTION));
    }
    return row;
  }
}
