package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.StepUnit;
import clinic.afterglow.booster.TaperStep;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a taper, one after the other. */
class StepList extends Div {

  /** As one clinic has it (clinical rules, section 3). */
  private static final List<TaperStep> USUAL =
      List.of(new TaperStep(4, 1, StepUnit.WEEKS), new TaperStep(6, 2, StepUnit.WEEKS));

  private static final TaperStep FURTHER = new TaperStep(3, 1, StepUnit.MONTHS);

  private final Div parts = new Div();
  private final List<StepFields> fields = new ArrayList<>();

  StepList() {
    USUAL.forEach(this::add);
    add(parts, new Button(t("booster.step.add"), _ -> add(FURTHER)));
  }

  /** Empty when a number is missing; no steps at all are for the rules to refuse. */
  Optional<List<TaperStep>> value() {
    var given = fields.stream().map(StepFields::value).toList();
    return given.stream().allMatch(Optional::isPresent)
        ? Optional.of(given.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private void add(TaperStep step) {
    var part = new StepFields(step, this::remove);
    fields.add(part);
    parts.add(part);
  }

  private void remove(StepFields part) {
    fields.remove(part);
    parts.remove(part);
  }
}
