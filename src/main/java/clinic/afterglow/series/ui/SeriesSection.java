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
import clinic.afterglow.series.ProtocolTemplates;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesReviewDetails;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Refilled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The chart's part about series: those booked and given, and starting one. */
@org.springframework.stereotype.Component
class SeriesSection implements ChartSection {

  private final SeriesPlans plans;
  private final SeriesReviews reviews;
  private final SeriesReviewing reviewing;
  private final ProtocolTemplates templates;
  private final Sites sites;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  SeriesSection(
      SeriesPlans plans,
      SeriesReviews reviews,
      SeriesReviewing reviewing,
      ProtocolTemplates templates,
      Sites sites,
      Accounts accounts,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.plans = plans;
    this.reviews = reviews;
    this.reviewing = reviewing;
    this.templates = templates;
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
    boolean begun = all.stream().anyMatch(one -> one.administered() > 0);
    var done = begun ? reviews.of(patient.id()) : List.<SeriesReviewDetails>of();
    all.forEach(one -> {
      var zone = zones.of(one.site());
      var looked = reviewing.part(one, done, zone, content::again);
      content.add(new SeriesPart(one, plans, looked, zone, mayBook, content::again));
    });
    if (mayBook && all.stream().noneMatch(one -> one.status().open())) {
      content.add(new Button(t("series.start"), _ -> start(content, patient)));
    }
  }

  private void start(Refilled content, PatientSummary patient) {
    var earliest = LocalDate.now(clock.withZone(zones.of(patient.site())));
    var first =
        sites.calendar(patient.site(), earliest).openDayFrom(clock.instant()).orElse(earliest);
    var staff =
        Stream.of(Role.THERAPIST, Role.NURSE)
            .flatMap(role -> accounts.staff(role).stream())
            .distinct()
            .toList();
    var all = sites.all();
    var form = new WishForm(patient.id(), templates.offered(), all, staff, earliest, first);
    new StartSeriesDialog(plans, all, accounts.names(), form, content::again).open();
  }
}
