package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.function.Function;

/** The columns that every list of reminders begins with. */
final class ReminderColumns {

  private ReminderColumns() {}

  static <T> void visit(Grid<T> grid, SiteDetails site, Function<T, Instant> start) {
    grid.addColumn(row -> Times.dateTime(start.apply(row), site.zone()))
        .setHeader(t("reminders.visit"))
        .setAutoWidth(true);
  }

  static <T> void patient(Grid<T> grid, Function<T, PatientId> patient, Function<T, String> name) {
    grid.addComponentColumn(row -> PatientLinks.link(patient.apply(row), name.apply(row)))
        .setHeader(t("reminders.patient"));
  }
}
