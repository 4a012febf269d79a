package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.time.Instant;

/** A patient's visits, those to come on top. */
@org.springframework.stereotype.Component
class AppointmentsSection implements ChartSection {

  /** That it was in a group, and never in which one or with whom. */
  private static String kind(AppointmentDetails one) {
    var kind = Texts.label(one.kind());
    return one.group() == null ? kind : t("scheduling.group.inOne", kind);
  }

  private static final int LATEST = 30;
  private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

  private final Appointments appointments;
  private final Accounts accounts;
  private final PatientZones zones;

  AppointmentsSection(Appointments appointments, Accounts accounts, PatientZones zones) {
    this.appointments = appointments;
    this.accounts = accounts;
    this.zones = zones;
  }

  @Override
  public Place place() {
    return Place.of(
        "scheduling.visits",
        70,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public boolean followsChanges() {
    return true;
  }

  @Override
  public Component render(PatientSummary patient) {
    var latest = appointments.latest(patient.id(), FAR, LATEST);
    if (latest.isEmpty()) {
      return new EmptyState(t("scheduling.visits.none"));
    }
    var names = accounts.names();
    var grid = new Grid<AppointmentDetails>();
    grid.setAllRowsVisible(true);
    grid.addColumn(one -> Times.dateTime(one.start(), zones.of(one.site())))
        .setHeader(t("scheduling.time"))
        .setAutoWidth(true);
    grid.addColumn(one -> Times.length(Duration.between(one.start(), one.end())))
        .setHeader(t("scheduling.length"));
    grid.addColumn(AppointmentsSection::kind).setHeader(t("scheduling.kind"));
    grid.addColumn(one -> names.getOrDefault(one.clinician(), "–"))
        .setHeader(t("scheduling.clinician"));
    grid.addComponentColumn(one -> VisitStates.badge(one.kind(), one.status()))
        .setHeader(t("scheduling.status"));
    grid.addColumn(AppointmentDetails::reason).setHeader(t("scheduling.reason"));
    grid.setItems(latest);
    return grid;
  }
}
