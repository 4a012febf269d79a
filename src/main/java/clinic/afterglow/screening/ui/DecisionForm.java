package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.FindingSeverity;
import clinic.afterglow.screening.ScreeningDecision;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every reason first; then the decision, its words, and each relative finding weighed. */
class DecisionForm extends Div {

  private static final int MOST = 2_000;

  private final ScreeningDetails screening;
  private final RadioButtonGroup<ScreeningOutcome> outcome =
      new RadioButtonGroup<>(t("screening.outcome"));
  private final TextArea reason = area(t("screening.reason"));
  private final TextArea conditions = area(t("screening.conditions.lines"));
  private final Map<String, TextArea> weighed = new LinkedHashMap<>();

  DecisionForm(ScreeningDetails screening, ScreeningReader reader) {
    this.screening = screening;
    addClassName("screening-form");
    add(new H3(t("screening.findings")));
    var readOnly =
        new ScreeningReader(
            reader.screenings(),
            reader.chart(),
            new ScreeningReader.Rights(false, false, false, true));
    add(new FindingList(screening, readOnly, () -> {}));
    screening.findings().stream()
        .filter(finding -> finding.severity() == FindingSeverity.RELATIVE)
        .forEach(finding ->
            weighed.put(
                finding.rule(), area(t("screening.benefitRisk", FindingList.words(finding)))));
    weighed.values().forEach(this::add);
    outcome.setItems(ScreeningOutcome.values());
    outcome.setItemLabelGenerator(Texts::label);
    outcome.setRequiredIndicatorVisible(true);
    outcome.addValueChangeListener(
        _ -> conditions.setVisible(outcome.getValue() == ScreeningOutcome.CLEARED_WITH_CONDITIONS));
    conditions.setVisible(false);
    reason.setRequiredIndicatorVisible(true);
    add(outcome, conditions, reason);
  }

  /** What the rules want besides is said by the rules themselves. */
  Optional<ScreeningDecision> value() {
    outcome.setErrorMessage(t("screening.outcome.missing"));
    outcome.setInvalid(outcome.getValue() == null);
    return outcome.isInvalid()
        ? Optional.empty()
        : Optional.of(
            new ScreeningDecision(
                screening.id(),
                screening.version(),
                outcome.getValue(),
                reason.getValue(),
                conditions.isVisible() ? conditions.getValue().lines().toList() : List.of(),
                weighed.entrySet().stream()
                    .filter(entry -> !entry.getValue().getValue().isBlank())
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getValue().strip()))));
  }

  private static TextArea area(String label) {
    var area = new TextArea(label);
    area.setMaxLength(MOST);
    area.setWidthFull();
    return area;
  }
}
