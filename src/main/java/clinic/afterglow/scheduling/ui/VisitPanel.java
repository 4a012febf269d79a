package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** One visit beside the board: what it is, how far it is, what may follow. */
class VisitPanel extends Panel {

  private final Appointments appointments;
  private final Accounts accounts;
  private final SiteDetails site;
  private final Runnable afterwards;

  VisitPanel(
      Visit visit,
      SiteDetails site,
      Appointments appointments,
      Accounts accounts,
      CurrentUser user,
      Runnable afterwards) {
    super(visit.patientName());
    this.site = site;
    this.appointments = appointments;
    this.accounts = accounts;
    this.afterwards = afterwards;
    addClassName("visit-panel");
    var steps = new Div();
    steps.addClassName("page-actions");
    new VisitSteps(appointments, user, afterwards)
        .of(visit.id(), visit.status())
        .forEach(steps::add);
    if (visit.status().expected() && user.is(Role.FRONT_DESK, Role.DIRECTOR)) {
      steps.add(
          new Button(t("scheduling.move"), _ -> move(visit)),
          new Button(t("scheduling.cancel"), _ -> cancel(visit)));
    }
    show(facts(visit), steps);
  }

  private Facts facts(Visit visit) {
    var zone = site.zone();
    return new Facts()
        .with(
            t("scheduling.status"), new StatusBadge(visit.status(), VisitTones.of(visit.status())))
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

  private void move(Visit visit) {
    var form = new MoveForm(site, visit, accounts);
    new FormDialog<>(
            t("scheduling.move.title", visit.patientName()),
            t("scheduling.move.action"),
            form,
            form::value,
            target -> {
              Refusals.inDialog(() ->
                  appointments.move(visit.id(), target.room(), target.clinician(), target.start()));
              afterwards.run();
            })
        .open();
  }

  private void cancel(Visit visit) {
    new ReasonDialog(
            t("scheduling.cancel.title", visit.patientName()),
            t("scheduling.cancel.explain"),
            t("scheduling.cancel.action"),
            reason -> {
              appointments.cancel(visit.id(), reason);
              afterwards.run();
            })
        .open();
  }
}
