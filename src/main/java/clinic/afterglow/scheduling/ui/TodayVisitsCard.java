package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The front desk's visits of today with one click to arrive and what is not confirmed for tomorrow;
 * everybody else's own.
 */
@org.springframework.stereotype.Component
class TodayVisitsCard implements TodayCard {

  private final Appointments appointments;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  TodayVisitsCard(Appointments appointments, Sites sites, CurrentUser user, Clock clock) {
    this.appointments = appointments;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    var panel = new Panel(t("scheduling.today"));
    fill(panel);
    return panel;
  }

  private void fill(Panel panel) {
    boolean everybody = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    var rows = new Div();
    rows.addClassName("visit-list");
    for (var site : sites.all()) {
      var today = LocalDate.now(clock.withZone(site.zone()));
      rows(rows, site, today, visit -> everybody || visit.clinician().equals(user.id()), panel);
      if (everybody) {
        unconfirmed(rows, site, today.plusDays(1), panel);
      }
    }
    var nobody = t(everybody ? "scheduling.today.none" : "scheduling.today.noneOfMine");
    panel.show(rows.getComponentCount() == 0 ? new EmptyState(nobody) : rows);
  }

  private void rows(
      Div rows, SiteDetails site, LocalDate day, Predicate<Visit> which, Panel panel) {
    list(
        rows,
        site.name(),
        site,
        visits(site, day).stream()
            .filter(visit -> visit.status().holdsItsTime())
            .filter(which)
            .toList(),
        visit -> steps(panel).next(visit, !visit.start().isAfter(clock.instant())));
  }

  private void unconfirmed(Div rows, SiteDetails site, LocalDate day, Panel panel) {
    list(
        rows,
        t("scheduling.unconfirmed", site.name()),
        site,
        visits(site, day).stream()
            .filter(visit -> visit.status() == AppointmentStatus.BOOKED)
            .toList(),
        steps(panel)::ahead);
  }

  private List<Visit> visits(SiteDetails site, LocalDate day) {
    return appointments.visits(site.id(), day, site.zone());
  }

  private static void list(
      Div rows,
      String title,
      SiteDetails site,
      List<Visit> visits,
      Function<Visit, List<Button>> steps) {
    if (!visits.isEmpty()) {
      rows.add(new H3(title));
      visits.forEach(visit -> rows.add(row(visit, site, steps.apply(visit))));
    }
  }

  private VisitSteps steps(Panel panel) {
    return new VisitSteps(appointments, user, () -> fill(panel));
  }

  private static Div row(Visit visit, SiteDetails site, List<Button> steps) {
    var row =
        new Div(
            new Span(Times.clock(visit.start(), site.zone())),
            PatientLinks.link(visit.patient(), visit.patientName()),
            new Span(t("scheduling.visit.detail", visit.kind(), visit.roomName())),
            VisitStates.badge(visit.kind(), visit.status()));
    row.addClassName("visit-row");
    steps.forEach(row::add);
    return row;
  }
}
