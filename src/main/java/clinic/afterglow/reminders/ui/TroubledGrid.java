package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.reminders.ReminderLine;
import clinic.afterglow.reminders.ReminderStatus;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** What did not go out, or may not have, and the means to send it once more. */
class TroubledGrid extends PagedGrid<ReminderLine> {

  static final int PAGE = 50;

  private final Reminders reminders;
  private final boolean maySend;

  TroubledGrid(Reminders reminders, SiteDetails site, boolean maySend) {
    super(
        t("reminders.troubled.none"),
        PAGE,
        (after, most) -> reminders.troubled(site.id(), after.orElse(null), most));
    this.reminders = reminders;
    this.maySend = maySend;
    ReminderColumns.visit(grid(), site, ReminderLine::visitStart);
    ReminderColumns.patient(grid(), ReminderLine::patient, ReminderLine::patientName);
    grid().addColumn(row -> Texts.label(row.occasion())).setHeader(t("reminders.occasion"));
    grid().addColumn(row -> Texts.label(row.channel())).setHeader(t("reminders.channel"));
    grid()
        .addComponentColumn(row -> ReminderStates.of(row, site.zone()))
        .setHeader(t("reminders.state"))
        .setFlexGrow(2);
    grid().addComponentColumn(this::again).setHeader(t("reminders.again"));
    read();
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
              read();
            });
    send.setAriaLabel(t("reminders.again.of", row.patientName()));
    return send;
  }
}
