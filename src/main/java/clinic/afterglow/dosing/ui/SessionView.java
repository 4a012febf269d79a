package clinic.afterglow.dosing.ui;

import static clinic.afterglow.dosing.SessionStatus.CANCELLED;
import static clinic.afterglow.dosing.SessionStatus.CHECKED_IN;
import static clinic.afterglow.dosing.SessionStatus.COMPLETED;
import static clinic.afterglow.dosing.SessionStatus.DISCHARGED;
import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.HELD;
import static clinic.afterglow.dosing.SessionStatus.PLANNED;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One session in the room, from check-in to the last signature, on one page. */
@Route("sessions/:session")
@RolesAllowed({Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER})
class SessionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final SessionServices services;
  private final SessionHeader header;
  private final Div rail = new Div();
  private final Div work = new Div();
  private final Div beside = new Div();
  private final Drafts drafts = new Drafts();

  SessionView(SessionServices services, SessionHeader header) {
    this.services = services;
    this.header = header;
    addClassName("session-view");
    work.addClassName("session-work");
    beside.addClassName("session-beside");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var text = event.getRouteParameters().get("session").orElse("");
      var session = services.sessions().open(new SessionId(UUID.fromString(text)));
      removeAll();
      var top = new Div(header.of(session), rail);
      top.addClassName("session-top");
      var phases = new Div(work, beside);
      phases.addClassName("session-phases");
      add(top, phases);
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
    rail.removeAll();
    rail.add(new PhaseRail(live));
    work.removeAll();
    beside.removeAll();
    panels(live).forEach(panel -> (isAtHand(panel, live) ? work : beside).add(panel));
  }

  private static List<Panel> panels(Live live) {
    var session = live.session();
    var panels = new ArrayList<Panel>();
    if (session.redReading().isPresent()) {
      panels.add(new AlertPanel(live));
    }
    if (live.is(HELD)) {
      panels.add(new HeldPanel(live));
    }
    panels.add(new CheckInPanel(live));
    if (session.judgedBy().isPresent() && !live.is(HELD, CANCELLED)) {
      panels.addAll(List.of(new BaselinePanel(live), new OrderPanel(live), new DosePanel(live)));
    }
    if (session.doseStartedAt().isPresent() || !live.is(PLANNED)) {
      panels.addAll(List.of(new MonitoringPanel(live), new EventsPanel(live)));
    }
    if (session.doseStartedAt().isPresent()) {
      panels.addAll(List.of(new DischargePanel(live), new SignPanel(live)));
    }
    return panels;
  }

  /** What the phase asks for comes first; what was before and comes later stands beside it. */
  private static boolean isAtHand(Panel panel, Live live) {
    return switch (panel) {
      case CheckInPanel _ -> live.is(PLANNED, HELD, CANCELLED);
      case BaselinePanel _, OrderPanel _ -> live.is(CHECKED_IN);
      case DosePanel _ -> live.is(READY, DOSING);
      case DischargePanel _ -> live.is(RECOVERY);
      case SignPanel _ -> live.is(DISCHARGED, COMPLETED);
      case EventsPanel _ -> live.is(DOSING);
      default -> true;
    };
  }

  @Override
  public String getPageTitle() {
    return t("dosing.session");
  }
}
