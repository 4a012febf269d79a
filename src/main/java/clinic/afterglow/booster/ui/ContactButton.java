package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterRecalls;
import clinic.afterglow.booster.ContactOutcome;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;

/** Keeps how an attempt to reach a patient ended. */
class ContactButton extends Button {

  ContactButton(BoosterRecalls recalls, DueBooster row, Runnable afterwards) {
    super(t("booster.contact"));
    addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    addClickListener(_ -> {
      var outcome = new RadioButtonGroup<ContactOutcome>(t("booster.contact.outcome"));
      outcome.setItems(ContactOutcome.values());
      outcome.setItemLabelGenerator(Texts::label);
      outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
      outcome.setRequiredIndicatorVisible(true);
      outcome.setErrorMessage(t("booster.required"));
      new FormDialog<>(
              t("booster.contact.title", row.patientName(), row.phone()),
              t("action.save"),
              outcome,
              () -> chosen(outcome),
              chosen -> {
                recalls.contacted(row.patient(), chosen);
                afterwards.run();
              })
          .open();
    });
  }

  private static Optional<ContactOutcome> chosen(RadioButtonGroup<ContactOutcome> outcome) {
    outcome.setInvalid(outcome.isEmpty());
    return outcome.getOptionalValue();
  }
}
