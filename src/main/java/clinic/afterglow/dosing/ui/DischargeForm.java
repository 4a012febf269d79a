package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.Aldrete;
import clinic.afterglow.dosing.DischargeFindings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The last reading, the Aldrete score in its ten-point version, and the way home. */
class DischargeForm extends Composite<Div> {

  private static final int SHORT = 200;

  private final ReadingForm reading;
  private final List<Select<Integer>> aldrete =
      Stream.of("activity", "respiration", "circulation", "consciousness", "saturation")
          .map(DischargeForm::item)
          .toList();
  private final Div total = new Div();
  private final Checkbox nausea = new Checkbox(t("dosing.discharge.nausea"));
  private final Checkbox oriented = new Checkbox(t("dosing.discharge.oriented"));
  private final Checkbox gait = new Checkbox(t("dosing.discharge.gait"));
  private final TextField escort = new TextField(t("dosing.checkIn.escort"));
  private final Checkbox driving = new Checkbox(t("dosing.discharge.driving"));

  DischargeForm(Live live) {
    reading = new ReadingForm(live);
    escort.setMaxLength(SHORT);
    var score = new Div();
    score.addClassName("aldrete");
    aldrete.forEach(item -> {
      item.addValueChangeListener(_ -> total());
      score.add(item);
    });
    total.addClassName("aldrete-total");
    total.getElement().setAttribute("role", "status");
    score.add(total);
    var checks = new Div(oriented, gait, nausea, driving);
    checks.addClassName("discharge-checks");
    escort.setWidthFull();
    getContent().addClassName("discharge-form");
    getContent().add(reading, new H3(t("dosing.discharge.aldrete")), score, checks, escort);
    total();
    reading.onEnter(() -> aldrete.getFirst().focus());
    reading.focusQuick();
  }

  Optional<DischargeFindings> value() {
    aldrete.forEach(item -> {
      item.setErrorMessage(t("dosing.aldrete.required"));
      item.setInvalid(item.getValue() == null);
    });
    boolean scored = aldrete.stream().noneMatch(Select::isInvalid);
    return reading
        .value()
        .filter(_ -> scored)
        .map(measured ->
            new DischargeFindings(
                measured,
                score(),
                nausea.getValue(),
                oriented.getValue(),
                gait.getValue(),
                escort.getValue().strip(),
                driving.getValue()));
  }

  /** As far as it is scored, so that a forgotten item shows. */
  private void total() {
    int points =
        aldrete.stream()
            .map(Select::getValue)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    total.setText(t("dosing.discharge.ofTen", points));
  }

  private Aldrete score() {
    var items = aldrete.stream().map(item -> Objects.requireNonNull(item.getValue())).toList();
    return new Aldrete(items.get(0), items.get(1), items.get(2), items.get(3), items.get(4));
  }

  private static Select<Integer> item(String name) {
    var select = new Select<Integer>();
    select.setLabel(t("dosing.aldrete." + name));
    select.setItems(2, 1, 0);
    select.setItemLabelGenerator(points -> t("dosing.aldrete." + name + "." + points));
    return select;
  }
}
