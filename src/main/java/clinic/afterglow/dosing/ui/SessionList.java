package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionParts;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sessions of several patients on a card of Today; their names come in one statement. */
@Component
class SessionList {

  private final MedicineSessions sessions;
  private final SessionParts parts;
  private final Patients patients;
  private final Sites sites;
  private final Policies policies;
  private final Clock clock;

  SessionList(
      MedicineSessions sessions,
      SessionParts parts,
      Patients patients,
      Sites sites,
      Policies policies,
      Clock clock) {
    this.sessions = sessions;
    this.parts = parts;
    this.patients = patients;
    this.sites = sites;
    this.policies = policies;
    this.clock = clock;
  }

  /** Every site's sessions of its own today. */
  List<SessionSummary> today() {
    return sites.all().stream()
        .flatMap(
            site -> sessions.today(site.id(), LocalDate.now(clock.withZone(site.zone()))).stream())
        .toList();
  }

  List<SessionSummary> waiting(SessionStatus... statuses) {
    return sessions.waiting(Set.of(statuses));
  }

  List<SessionSummary> toSign() {
    return parts.toSign();
  }

  /**
   * Sessions as they are now.
   *
   * @param late whole minutes since each reading was due; less than 0 before that
   */
  record Now(List<SessionSummary> sessions, List<Long> late) {}

  Now now(List<SessionSummary> sessions) {
    var now = clock.instant();
    return new Now(sessions, sessions.stream().map(session -> late(session, now)).toList());
  }

  private static long late(SessionSummary session, Instant now) {
    var due = session.nextReadingDue();
    return due == null || due.isAfter(now) ? -1 : Duration.between(due, now).toMinutes();
  }

  Panel panel(String titleKey, List<SessionSummary> found) {
    if (found.isEmpty()) {
      return new Panel(t(titleKey), new EmptyState(t("dosing.today.none")));
    }
    var names =
        patients.summaries(found.stream().map(SessionSummary::patient).collect(Collectors.toSet()));
    var grace = grace();
    var panel = new Panel(t(titleKey));
    var all = sites.all();
    for (var site : all) {
      var here = found.stream().filter(session -> session.site().equals(site.id())).toList();
      if (!here.isEmpty()) {
        if (all.size() > 1) {
          panel.add(new H3(where(site)));
        }
        panel.add(rows(here, names, site.zone(), grace));
      }
    }
    return panel;
  }

  /** Sites may lie in two zones, so each says what time it has. */
  private String where(SiteDetails site) {
    return t("dosing.today.site", site.name(), Times.dateTime(clock.instant(), site.zone()));
  }

  private UnorderedList rows(
      List<SessionSummary> here,
      Map<PatientId, PatientSummary> names,
      ZoneId zone,
      Duration grace) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    here.forEach(session ->
        list.add(
            new SessionRow(
                session,
                Objects.requireNonNull(names.get(session.patient())).name(),
                zone,
                clock.instant(),
                grace)));
    return list;
  }

  private Duration grace() {
    return Duration.ofMinutes(policies.current().get(Policy.VITALS_OVERDUE));
  }
}
