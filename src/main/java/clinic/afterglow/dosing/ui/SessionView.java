package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One session in the room, from check-in to the last signature, on one page. */
@Route("sessions/:session")
@RolesAllowed({Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER})
class SessionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final SessionServices services;
  private final SessionHeader header;
  private final Div phases = new Div();
  private final Drafts drafts = new Drafts();

  SessionView(SessionServices services, SessionHeader header) {
    this.services = services;
    this.header = header;
    addClassName("session-view");
    phases.addClassName("session-phases");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var text = event.getRouteParameters().get("session").orElse("");
      var session = services.sessions().open(new SessionId(UUID.fromString(text)));
      removeAll();
      add(header.of(session), phases);
      show(session);
    } catch (NoSuchRecord | IllegalArgumentException unknown) {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void show(SessionDetails session) {
    var zone = services.sites().zone(session.site());
    var live =
        new Live(
            services, session, zone, drafts, () -> show(services.sessions().details(session.id())));
    phases.removeAll();
    phases.add(new PhaseRail(session));
    if (live.is(SessionStatus.HELD)) {
      phases.add(new HeldPanel(live));
    }
    phases.add(new CheckInPanel(live));
    if (session.judgedBy().isPresent() && !live.is(SessionStatus.HELD, SessionStatus.CANCELLED)) {
      phases.add(new BaselinePanel(live), new OrderPanel(live), new DosePanel(live));
    }
    if (session.doseStartedAt().isPresent() || !live.is(SessionStatus.PLANNED)) {
      phases.add(new MonitoringPanel(live), new EventsPanel(live));
    }
    if (session.doseStartedAt().isPresent()) {
      phases.add(new DischargePanel(live), new SignPanel(live));
    }
  }

  @Override
  public String getPageTitle() {
    return t("dosing.session");
  }
}
