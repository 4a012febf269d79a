package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.SuicideRisk;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** What the clinician found, asked of the patient in person. */
class AssessmentForm extends Div {

  private static final int MOST = 4_000;

  private final RadioButtonGroup<SuicideRisk> risk =
      new RadioButtonGroup<>(t("outcomes.risk.result"));
  private final TextArea note = new TextArea(t("outcomes.risk.note"));

  AssessmentForm() {
    risk.setItems(SuicideRisk.values());
    risk.setItemLabelGenerator(Texts::label);
    risk.setRequiredIndicatorVisible(true);
    note.setRequiredIndicatorVisible(true);
    note.setMaxLength(MOST);
    note.setWidthFull();
    add(new Paragraph(t("outcomes.risk.how")), risk, note);
  }

  Optional<Found> value() {
    risk.setErrorMessage(t("outcomes.risk.result.missing"));
    risk.setInvalid(risk.getValue() == null);
    note.setErrorMessage(t("outcomes.risk.note.missing"));
    note.setInvalid(note.getValue().isBlank());
    return risk.isInvalid() || note.isInvalid()
        ? Optional.empty()
        : Optional.of(new Found(risk.getValue(), note.getValue()));
  }

  record Found(SuicideRisk risk, String note) {}
}
