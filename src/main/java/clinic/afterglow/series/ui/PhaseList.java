package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.Phase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a protocol, or none when it goes by the clinic's policy values. */
class PhaseList extends Div {

  private static final Phase FURTHER = new Phase(1, 7, Set.of(), 2, 1);

  private final Checkbox asPolicies = new Checkbox(t("series.template.asPolicies"));
  private final Div parts = new Div();
  private final List<PhaseFields> fields = new ArrayList<>();
  private final Button another = new Button(t("series.template.phase.add"), _ -> add(FURTHER));

  /**
   * @param own its own parts; none when it goes by the policy values
   * @param shape what they come to
   */
  PhaseList(List<Phase> own, List<Phase> shape) {
    shape.forEach(this::add);
    asPolicies.addValueChangeListener(change -> follow(change.getValue()));
    asPolicies.setValue(own.isEmpty());
    add(asPolicies, parts, another);
  }

  /** Empty when a number is missing. */
  Optional<List<Phase>> value() {
    if (asPolicies.getValue()) {
      return Optional.of(List.of());
    }
    var given = fields.stream().map(PhaseFields::value).toList();
    return given.stream().allMatch(Optional::isPresent)
        ? Optional.of(given.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private void follow(boolean policies) {
    parts.setVisible(!policies);
    another.setVisible(!policies);
  }

  private void add(Phase phase) {
    var part = new PhaseFields(phase, this::remove);
    fields.add(part);
    parts.add(part);
  }

  /** The last one stays: a protocol has at least one part. */
  private void remove(PhaseFields part) {
    if (fields.size() > 1) {
      fields.remove(part);
      parts.remove(part);
    }
  }
}
