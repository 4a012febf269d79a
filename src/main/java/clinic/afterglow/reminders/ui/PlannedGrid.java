package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reminders.PlannedReminder;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What goes out at a site on one day, a page at a time. */
class PlannedGrid extends Div {

  static final int PAGE = 50;

  private final Reminders reminders;
  private final SiteDetails site;
  private final LocalDate day;
  private final List<PlannedReminder> shown = new ArrayList<>();
  private final Grid<PlannedReminder> grid = new Grid<>();
  private final Button more = new Button(t("reminders.more"), _ -> next());

  PlannedGrid(Reminders reminders, SiteDetails site, LocalDate day) {
    this.reminders = reminders;
    this.site = site;
    this.day = day;
    grid.setAllRowsVisible(true);
    grid.addColumn(row -> Times.dateTime(row.visitStart(), site.zone()))
        .setHeader(t("reminders.visit"))
        .setAutoWidth(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
        .setHeader(t("reminders.patient"));
    grid.addColumn(row -> Texts.label(row.occasion())).setHeader(t("reminders.occasion"));
    grid.addColumn(row -> row.channel().map(Texts::label).orElse("–"))
        .setHeader(t("reminders.channel"));
    grid.addComponentColumn(ReminderStates::of).setHeader(t("reminders.state")).setFlexGrow(2);
    next();
  }

  private void next() {
    var page = reminders.planned(site.id(), day, shown.isEmpty() ? null : shown.getLast(), PAGE);
    shown.addAll(page);
    grid.setItems(shown);
    more.setVisible(page.size() == PAGE);
    removeAll();
    if (shown.isEmpty()) {
      add(new EmptyState(t("reminders.planned.none")));
    } else {
      add(grid, more);
    }
  }
}
