package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.reminders.ReminderLine;
import clinic.afterglow.reminders.ReminderWay;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.List;

/** How a patient is reminded, and what went out. */
@org.springframework.stereotype.Component
class RemindersSection implements ChartSection {

  private static final int LATEST = 12;

  private final Reminders reminders;
  private final PatientZones zones;
  private final CurrentUser user;

  RemindersSection(Reminders reminders, PatientZones zones, CurrentUser user) {
    this.reminders = reminders;
    this.zones = zones;
    this.user = user;
  }

  @Override
  public Place place() {
    return Place.of(
        "reminders.title",
        72,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    var id = patient.id();
    var way = user.is(Role.FRONT_DESK, Role.DIRECTOR) ? choice(id) : facts(id);
    var latest = reminders.of(id, LATEST);
    return new Div(
        way,
        latest.isEmpty()
            ? new EmptyState(t("reminders.none"))
            : grid(latest, zones.of(patient.site())));
  }

  private Component facts(PatientId patient) {
    var words = reminders.choice(patient).map(Texts::label).orElseGet(() -> t("reminders.usual"));
    return new Facts().with(t("reminders.way"), words);
  }

  private Component choice(PatientId patient) {
    var way = new RadioButtonGroup<ReminderWay>(t("reminders.way"));
    way.setItems(ReminderWay.values());
    way.setItemLabelGenerator(Texts::label);
    way.setHelperText(t("reminders.usual"));
    reminders.choice(patient).ifPresent(way::setValue);
    way.addValueChangeListener(chosen -> {
      reminders.choose(patient, chosen.getValue());
      Notices.done(t("reminders.chosen", label(chosen.getValue())));
    });
    return way;
  }

  private static Grid<ReminderLine> grid(List<ReminderLine> latest, ZoneId zone) {
    var grid = new Grid<ReminderLine>();
    grid.setAllRowsVisible(true);
    grid.addColumn(line -> Times.dateTime(line.visitStart(), zone))
        .setHeader(t("reminders.visit"))
        .setAutoWidth(true);
    grid.addColumn(line -> label(line.occasion())).setHeader(t("reminders.occasion"));
    grid.addColumn(line -> label(line.channel())).setHeader(t("reminders.channel"));
    grid.addComponentColumn(line -> ReminderStates.of(line, zone))
        .setHeader(t("reminders.state"))
        .setFlexGrow(2);
    grid.addColumn(line -> line.settledAt().map(at -> Times.dateTime(at, zone)).orElse("–"))
        .setHeader(t("reminders.at"))
        .setAutoWidth(true);
    grid.setItems(latest);
    return grid;
  }
}
