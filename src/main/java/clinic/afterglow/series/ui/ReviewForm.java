package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.ReviewDecision;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** How the series goes on, and why. */
class ReviewForm extends Div {

  record Answer(ReviewDecision decision, String reason) {}

  private final RadioButtonGroup<ReviewDecision> decision =
      new RadioButtonGroup<>(t("series.review.decision"));
  private final TextArea reason = new TextArea(t("series.review.reason"));

  ReviewForm(Component benefit) {
    decision.setItems(ReviewDecision.values());
    decision.setItemLabelGenerator(Texts::label);
    decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    decision.setRequiredIndicatorVisible(true);
    decision.setErrorMessage(t("series.required"));
    reason.setRequiredIndicatorVisible(true);
    reason.setErrorMessage(t("series.required"));
    reason.setMaxLength(ReasonDialog.MOST);
    reason.setWidthFull();
    add(benefit, decision, reason);
  }

  Optional<Answer> value() {
    decision.setInvalid(decision.isEmpty());
    reason.setInvalid(reason.getValue().isBlank());
    return decision.isInvalid() || reason.isInvalid()
        ? Optional.empty()
        : Optional.of(new Answer(decision.getValue(), reason.getValue().strip()));
  }
}
