package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.reminders.PlannedReminder;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Texts;
import java.time.LocalDate;

/** What goes out at a site on one day, a page at a time. */
class PlannedGrid extends PagedGrid<PlannedReminder> {

  static final int PAGE = 50;

  PlannedGrid(Reminders reminders, SiteDetails site, LocalDate day) {
    super(
        t("reminders.planned.none"),
        PAGE,
        (after, most) -> reminders.planned(site.id(), day, after.orElse(null), most));
    ReminderColumns.visit(grid(), site, PlannedReminder::visitStart);
    ReminderColumns.patient(grid(), PlannedReminder::patient, PlannedReminder::patientName);
    grid().addColumn(row -> Texts.label(row.occasion())).setHeader(t("reminders.occasion"));
    grid()
        .addColumn(row -> row.channel().map(Texts::label).orElse("–"))
        .setHeader(t("reminders.channel"));
    grid().addComponentColumn(ReminderStates::of).setHeader(t("reminders.state")).setFlexGrow(2);
    read();
  }
}
