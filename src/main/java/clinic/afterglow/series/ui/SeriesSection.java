package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Refilled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The chart's part about series: those booked and given, and starting one. */
@org.springframework.stereotype.Component
class SeriesSection implements ChartSection {

  private final SeriesPlans plans;
  private final Sites sites;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  SeriesSection(
      SeriesPlans plans,
      Sites sites,
      Accounts accounts,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.plans = plans;
    this.sites = sites;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.of(
        "series.title",
        46,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> fill(content, patient));
  }

  private void fill(Refilled content, PatientSummary patient) {
    boolean mayBook = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    var all = plans.of(patient.id());
    if (all.isEmpty()) {
      content.add(new EmptyState(t("series.none")));
    }
    all.forEach(one ->
        content.add(new SeriesPart(one, plans, zones.of(one.site()), mayBook, content::again)));
    if (mayBook && all.stream().noneMatch(one -> one.status().open())) {
      content.add(new Button(t("series.start"), _ -> start(content, patient)));
    }
  }

  private void start(Refilled content, PatientSummary patient) {
    var earliest = LocalDate.now(clock.withZone(zones.of(patient.site())));
    var staff =
        Stream.of(Role.THERAPIST, Role.NURSE)
            .flatMap(role -> accounts.staff(role).stream())
            .distinct()
            .toList();
    var all = sites.all();
    var form = new WishForm(patient.id(), all, staff, earliest);
    new StartSeriesDialog(plans, all, accounts.names(), form, content::again).open();
  }
}
