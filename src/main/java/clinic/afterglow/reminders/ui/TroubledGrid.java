package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reminders.ReminderLine;
import clinic.afterglow.reminders.ReminderStatus;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What did not go out, or may not have, and the means to send it once more. */
class TroubledGrid extends Div {

  static final int PAGE = 50;

  private final Reminders reminders;
  private final SiteDetails site;
  private final boolean maySend;
  private final List<ReminderLine> shown = new ArrayList<>();
  private final Grid<ReminderLine> grid = new Grid<>();
  private final Button more = new Button(t("reminders.more"), _ -> next());

  TroubledGrid(Reminders reminders, SiteDetails site, boolean maySend) {
    this.reminders = reminders;
    this.site = site;
    this.maySend = maySend;
    grid.setAllRowsVisible(true);
    grid.addColumn(row -> Times.dateTime(row.visitStart(), site.zone()))
        .setHeader(t("reminders.visit"))
        .setAutoWidth(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
        .setHeader(t("reminders.patient"));
    grid.addColumn(row -> Texts.label(row.occasion())).setHeader(t("reminders.occasion"));
    grid.addColumn(row -> Texts.label(row.channel())).setHeader(t("reminders.channel"));
    grid.addComponentColumn(row -> ReminderStates.of(row, site.zone()))
        .setHeader(t("reminders.state"))
        .setFlexGrow(2);
    grid.addComponentColumn(this::again).setHeader(t("reminders.again"));
    next();
  }

  private void next() {
    var page = reminders.troubled(site.id(), shown.isEmpty() ? null : shown.getLast(), PAGE);
    shown.addAll(page);
    grid.setItems(shown);
    more.setVisible(page.size() == PAGE);
    removeAll();
    if (shown.isEmpty()) {
      add(new EmptyState(t("reminders.troubled.none")));
    } else {
      add(grid, more);
    }
  }

  private Component again(ReminderLine row) {
    if (!maySend || !row.repeatable() || row.status() == ReminderStatus.WAITING) {
      return new Span();
    }
    var send =
        new Button(
            t("reminders.again"),
            _ -> {
              reminders.again(row.id());
              Notices.done(t("reminders.again.done"));
              shown.clear();
              next();
            });
    send.setAriaLabel(t("reminders.again.of", row.patientName()));
    return send;
  }
}
