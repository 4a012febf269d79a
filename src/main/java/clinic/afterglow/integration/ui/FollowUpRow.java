package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.FollowUp;
import clinic.afterglow.integration.Practice;
import clinic.afterglow.integration.PracticeOutcome;
import clinic.afterglow.integration.PracticeTrail;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;

/** What became of one earlier practice. */
class FollowUpRow extends Composite<FormLayout> {

  private final UUID practice;
  private final RadioButtonGroup<PracticeOutcome> outcome = new RadioButtonGroup<>();
  private final TextField remark = new TextField(t("integration.remark"));

  FollowUpRow(PracticeTrail trail, Optional<FollowUp> given) {
    this.practice = trail.practice().id();
    outcome.setLabel(PracticeList.words(trail));
    outcome.setItems(PracticeOutcome.values());
    outcome.setItemLabelGenerator(Texts::label);
    remark.setMaxLength(Practice.TEXT);
    given.ifPresent(followUp -> {
      outcome.setValue(followUp.outcome());
      remark.setValue(followUp.remark());
    });
    getContent().add(outcome, remark);
  }

  void saveWith(Autosave<?> autosave) {
    autosave.watch(outcome, remark);
  }

  Optional<FollowUp> value() {
    return Optional.ofNullable(outcome.getValue())
        .map(chosen -> new FollowUp(practice, chosen, remark.getValue()));
  }
}
