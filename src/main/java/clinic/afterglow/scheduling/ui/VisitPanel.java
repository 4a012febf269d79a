package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** One visit beside the board: what it is, how far it is, what may follow. */
class VisitPanel extends Panel {

  private final SiteDetails site;

  VisitPanel(
      Visit visit,
      SiteDetails site,
      Appointments appointments,
      VisitDialogs dialogs,
      CurrentUser user,
      Runnable afterwards) {
    super(visit.patientName());
    this.site = site;
    addClassName("visit-panel");
    var steps = new Div();
    steps.addClassName("page-actions");
    var follow = new VisitSteps(appointments, user, afterwards);
    follow.of(visit).forEach(steps::add);
    var others = new Div();
    others.addClassName("page-actions");
    follow.back(visit).ifPresent(others::add);
    if (visit.status().expected() && user.is(Role.FRONT_DESK, Role.DIRECTOR)) {
      others.add(
          new Button(t("scheduling.move"), _ -> dialogs.move(site, visit)),
          new Button(t("scheduling.cancel"), _ -> dialogs.cancel(visit)));
    }
    show(facts(visit), steps, others);
  }

  private Facts facts(Visit visit) {
    var zone = site.zone();
    return new Facts()
        .with(t("scheduling.status"), VisitStates.badge(visit.kind(), visit.status()))
        .with(t("scheduling.reached"), Times.dateTime(visit.since(), zone))
        .with(t("scheduling.kind"), Texts.label(visit.kind()))
        .with(
            t("scheduling.time"),
            t(
                "scheduling.fromTo",
                Times.clock(visit.start(), zone),
                Times.clock(visit.end(), zone)))
        .with(t("scheduling.room"), visit.roomName())
        .with(t("scheduling.clinician"), visit.clinicianName())
        .with(t("scheduling.phone"), visit.phone())
        .with(t("scheduling.chart"), PatientLinks.link(visit.patient(), t("scheduling.openChart")));
  }
}
