package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.WeightReading;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** What the patient weighed, newest first. */
@org.springframework.stereotype.Component
class WeightsSection implements ChartSection {

  private static final int SHOWN = 12;

  private final Weights weights;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  WeightsSection(Weights weights, Sites sites, CurrentUser user, Clock clock) {
    this.weights = weights;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.of(
        "patients.weights", 43, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> show(content, patient.id(), sites.zone(patient.site())));
  }

  private void show(Refilled content, PatientId patient, ZoneId zone) {
    var history = weights.history(patient, SHOWN);
    boolean mayChange = user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
    if (history.isEmpty()) {
      content.add(new EmptyState(t("patients.weights.none")));
    } else {
      content.add(grid(history, zone, mayChange, content::again));
    }
    if (mayChange) {
      content.add(
          new Button(
              t("patients.weights.add"),
              _ -> new WeightDialog(weights, patient, clock, content::again).open()));
    }
  }

  private Grid<WeightReading> grid(
      List<WeightReading> history, ZoneId zone, boolean mayChange, Runnable again) {
    var grid = new Grid<WeightReading>();
    grid.addColumn(reading -> Times.dateTime(reading.measuredAt(), zone))
        .setHeader(t("patients.weights.measured"));
    grid.addColumn(WeightReading::weight).setHeader(t("patients.weights.weight"));
    grid.addComponentColumn(reading ->
            reading
                .struckOut()
                .<Component>map(reason -> new Span(t("patients.weights.struckOut", reason)))
                .orElseGet(() -> mayChange ? strikeOut(reading, again) : new Span()))
        .setHeader(t("patients.weights.counts"));
    grid.setItems(history);
    grid.setAllRowsVisible(true);
    return grid;
  }

  private Button strikeOut(WeightReading reading, Runnable again) {
    var button = new Button(t("patients.weights.strikeOut"));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(t("patients.weights.strikeOut.one", reading.weight()));
    button.addClickListener(_ ->
        new ReasonDialog(
                t("patients.weights.strikeOut.one", reading.weight()),
                t("patients.weights.strikeOut.why"),
                t("patients.weights.strikeOut"),
                reason -> {
                  weights.strikeOut(reading.id(), reason);
                  again.run();
                })
            .open());
    return button;
  }
}
