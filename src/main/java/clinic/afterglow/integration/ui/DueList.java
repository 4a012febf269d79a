package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;

/** Integrations that still have to be held, the longest overdue first, a page at a time. */
class DueList extends Div {

  private final DueLists of;
  private final int page;
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button(t("integration.due.more"), _ -> showMore());
  private Optional<IntegrationSummary> last = Optional.empty();

  DueList(DueLists of, int page) {
    this.of = of;
    this.page = page;
    rows.addClassName("waiting-list");
    show();
  }

  private void show() {
    removeAll();
    rows.removeAll();
    last = Optional.empty();
    add(rows, more);
    showMore();
    if (last.isEmpty()) {
      add(new EmptyState(t("integration.due.none")));
    }
  }

  private void showMore() {
    var found = of.integrations().due(last, page);
    var names =
        of.patients()
            .summaries(found.stream().map(IntegrationSummary::patient).distinct().toList());
    var booked =
        of.appointments()
            .details(
                found.stream()
                    .map(IntegrationSummary::appointment)
                    .filter(Objects::nonNull)
                    .toList());
    found.forEach(summary ->
        Optional.ofNullable(names.get(summary.patient()))
            .ifPresent(patient ->
                rows.add(
                    row(
                        summary,
                        patient,
                        Optional.ofNullable(summary.appointment()).map(booked::get)))));
    last = found.isEmpty() ? last : Optional.of(found.getLast());
    more.setVisible(found.size() == page);
  }

  private ListItem row(
      IntegrationSummary summary, PatientSummary patient, Optional<AppointmentDetails> booked) {
    var zone = of.zones().of(summary.site());
    var row =
        new ListItem(
            PatientLinks.link(patient.id(), patient.name()),
            new Span(
                t(
                    "integration.window",
                    Times.dateTime(summary.window().from(), zone),
                    Times.dateTime(summary.window().until(), zone))),
            DueBadge.of(summary, of.now()));
    booked.ifPresent(appointment ->
        row.add(new Span(t("integration.at", Times.dateTime(appointment.start(), zone)))));
    if (of.books() && summary.status() == IntegrationStatus.DUE) {
      var book = new Button(t("integration.book"), _ -> book(summary, patient));
      book.addThemeVariants(ButtonVariant.TERTIARY);
      row.add(book);
    }
    return row;
  }

  private void book(IntegrationSummary summary, PatientSummary patient) {
    new BookingDialog(
            patient.name(),
            new MeetingForm(summary, of),
            meeting -> {
              of.book(summary.id(), meeting);
              show();
            })
        .open();
  }
}
