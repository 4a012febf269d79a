package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note for each who came, one open at a time; once one is signed, the next owed is opened. */
class GroupNotesPanel extends Panel {

  private final List<Visit> came;
  private final GroupNotes notes;

  GroupNotesPanel(List<Visit> came, GroupNotes notes) {
    super(t("integration.group.notes"));
    this.came = came;
    this.notes = notes;
    show(false);
  }

  private void show(boolean openNext) {
    if (came.isEmpty()) {
      show(new EmptyState(t("integration.group.notYet")));
      return;
    }
    var held = notes.integrations().ofVisits(came.stream().map(Visit::id).toList());
    var rows = new Div();
    came.forEach(visit -> rows.add(row(visit, held)));
    show(rows);
    if (openNext) {
      rows.getChildren()
          .filter(Row.class::isInstance)
          .map(Row.class::cast)
          .filter(Row::owed)
          .findFirst()
          .ifPresent(row -> row.setOpened(true));
    }
  }

  private Component row(Visit visit, Map<AppointmentId, IntegrationSummary> held) {
    return Optional.ofNullable(held.get(visit.id()))
        .<Component>map(summary -> new Row(visit, summary))
        .orElseGet(() ->
            new Div(new Span(visit.patientName()), new Span(t("integration.group.nothingOwed"))));
  }

  private final class Row extends Details {

    private final Visit visit;
    private final IntegrationSummary summary;

    Row(Visit visit, IntegrationSummary summary) {
      this.visit = visit;
      this.summary = summary;
      var name = new Span(visit.patientName());
      name.addClassName("note-kind");
      var badge =
          owed()
              ? new StatusBadge(t("integration.group.owed"), Tone.CAUTION)
              : new StatusBadge(t("integration.signed"), Tone.GOOD);
      var heading = new Span(name, badge);
      heading.addClassName("note-heading");
      setSummary(heading);
      addOpenedChangeListener(event -> {
        if (event.isOpened() && getContent().findAny().isEmpty()) {
          read();
        }
      });
    }

    boolean owed() {
      return summary.status() != IntegrationStatus.COMPLETED;
    }

    private void read() {
      var reader = notes.open(visit);
      var details = notes.integrations().details(summary.id());
      add(
          owed() && reader.chart().treats()
              ? new IntegrationEditor(details, reader, () -> show(true))
              : new IntegrationFacts(details, reader));
    }

    private void show(boolean openNext) {
      GroupNotesPanel.this.show(openNext);
    }
  }
}
