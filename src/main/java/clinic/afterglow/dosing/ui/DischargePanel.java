package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.DischargeFindings;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Letting the patient go: every criterion, and who takes them home. */
class DischargePanel extends Panel {

  DischargePanel(Live live) {
    super(t("dosing.phase.discharge"));
    live.services()
        .discharges()
        .of(live.id())
        .ifPresentOrElse(
            left ->
                add(
                    new Facts()
                        .with(t("dosing.discharge.at"), Times.clock(left.at(), live.zone()))
                        .with(
                            t("dosing.discharge.aldrete"),
                            t("dosing.discharge.ofTen", left.aldrete().total()))
                        .with(t("dosing.checkIn.escort"), left.escortName())),
            () -> add(new EmptyState(t("dosing.discharge.none"))));
    if (live.is(SessionStatus.RECOVERY) && live.services().nursing()) {
      var open = new Button(t("dosing.discharge.open"), _ -> open(live));
      open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      withActions(open);
    }
  }

  private static void open(Live live) {
    var form = new DischargeForm(live);
    var reasons = new ReasonFields(live.services().user());
    new FormDialog<DischargeFindings>(
            t("dosing.phase.discharge"),
            t("dosing.discharge.open"),
            new Div(form, reasons),
            form::value,
            found -> {
              var decision =
                  live.services().discharges().discharge(live.id(), found, reasons.reasons());
              reasons.ask(decision);
              RefusedByRules.unlessAllowed(decision);
              live.changed().run();
            })
        .open();
  }
}
