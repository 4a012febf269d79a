package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.HoldCause;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** Why the session stands still, and how it may go on. */
class HeldPanel extends Panel {

  HeldPanel(Live live) {
    super(t("dosing.held"));
    var cause = live.session().holdCause();
    add(new Paragraph(cause.map(Texts::label).orElse("")));
    live.session().holdRemark().map(Paragraph::new).ifPresent(this::add);
    add(new Paragraph(t("dosing.held.next")));
    boolean ends = cause.filter(HoldCause.BLOOD_PRESSURE_STOP::equals).isPresent();
    if (live.services().prescribing() && !ends) {
      withActions(new Button(t("dosing.held.lift"), _ -> lift(live)));
    }
  }

  private static void lift(Live live) {
    new ReasonDialog(
            t("dosing.held.lift"),
            t("dosing.held.why"),
            t("dosing.held.lift"),
            reason -> {
              RefusedByRules.unlessAllowed(live.services().checkIns().liftHold(live.id(), reason));
              live.changed().run();
            })
        .open();
  }
}
