package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.waitlist.Waiting;
import clinic.afterglow.waitlist.Waitlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Takes somebody off the list. */
class WithdrawButton extends Button {

  WithdrawButton(Waitlist waitlist, Waiting waiting, Runnable afterwards) {
    super(t("waitlist.withdraw"));
    addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    setAriaLabel(t("waitlist.withdraw.of", waiting.patientName()));
    addClickListener(_ -> {
      try {
        waitlist.withdraw(waiting.id());
        Notices.done(t("waitlist.withdrawn"));
      } catch (NotPossible fact) {
        Notices.refused(fact);
      }
      afterwards.run();
    });
  }
}
