package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;

/** A patient's medicine sessions, newest first. */
@org.springframework.stereotype.Component
class SessionsSection implements ChartSection {

  private final MedicineSessions sessions;
  private final Sites sites;

  SessionsSection(MedicineSessions sessions, Sites sites) {
    this.sessions = sessions;
    this.sites = sites;
  }

  @Override
  public Place place() {
    return Place.of("dosing.sessions", 40, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER);
  }

  @Override
  public boolean followsChanges() {
    return true;
  }

  @Override
  public Component render(PatientSummary patient) {
    var found = sessions.of(patient.id());
    if (found.isEmpty()) {
      return new EmptyState(t("dosing.sessions.none"));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    found.forEach(session -> {
      var zone = sites.zone(session.site());
      list.add(
          new SessionRow(
              session,
              Times.dateTime(session.plannedStart(), zone),
              zone,
              Instant.MIN,
              Duration.ZERO));
    });
    return list;
  }
}
