package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.SessionClock;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;

/** Whether the pressure before the dose allows to start: go, hold and recheck, or stop. */
class BaselinePanel extends Panel {

  BaselinePanel(Live live) {
    super(t("dosing.phase.baseline"));
    var session = live.session();
    add(
        new Facts()
            .with(
                t("dosing.baseline"), session.baseline().map(BloodPressure::toString).orElse("")));
    if (session.baselineAccepted()) {
      add(new StatusBadge(t("dosing.baseline.go"), Tone.GOOD));
    } else if (live.is(SessionStatus.CHECKED_IN)) {
      decide(live);
    }
  }

  private void decide(Live live) {
    var fields = new ReasonFields(live.services().user());
    fields.show(live.services().vitals().reviewBaseline(live.id()));
    live.session()
        .recheckDue()
        .ifPresent(due ->
            add(
                new SessionClock(live.services().clock())
                    .countDown(
                        due,
                        t("dosing.recheck.in"),
                        t("dosing.recheck.due", PhaseRail.TIME, Times.clock(due, live.zone())))));
    add(fields);
    if (live.services().nursing() && fields.asks()) {
      add(
          new Button(
              t("dosing.baseline.accept"),
              _ -> {
                var decision = live.services().vitals().acceptBaseline(live.id(), fields.reasons());
                if (decision.allowed()) {
                  live.changed().run();
                } else {
                  fields.show(decision);
                }
              }));
    }
  }
}
