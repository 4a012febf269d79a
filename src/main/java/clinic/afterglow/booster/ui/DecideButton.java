package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.Boosters;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import com.vaadin.flow.component.button.Button;

/** A prescriber answers a scale without a booster, and says why. */
class DecideButton extends Button {

  DecideButton(Boosters boosters, PatientId patient, String name, Runnable afterwards) {
    super(t("booster.decide"));
    addClickListener(_ ->
        new ReasonDialog(
                t("booster.decide.title", name),
                t("booster.decide.explained"),
                t("booster.decide.action"),
                reason -> {
                  boosters.decide(patient, reason);
                  Notices.done(t("booster.decide.done"));
                  afterwards.run();
                })
            .open());
  }
}
