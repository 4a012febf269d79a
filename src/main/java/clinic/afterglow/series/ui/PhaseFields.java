package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.Phase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The numbers of one part of a protocol. */
class PhaseFields extends Div {

  private final IntegerField sessions = number("series.template.sessions");
  private final IntegerField days = number("series.template.days");
  private final IntegerField gap = number("series.template.gap");
  private final IntegerField most = number("series.template.maxPer7Days");
  private final MultiSelectComboBox<DayOfWeek> pattern =
      new MultiSelectComboBox<>(t("series.template.pattern"));

  PhaseFields(Phase phase, Consumer<PhaseFields> remove) {
    addClassName("series-phase");
    sessions.setValue(phase.sessions());
    days.setValue(phase.days());
    gap.setValue(phase.minGapDays());
    most.setValue(phase.maxPer7Days());
    pattern.setItems(DayOfWeek.values());
    pattern.setItemLabelGenerator(Weekdays::full);
    pattern.setPlaceholder(t("series.anyDay"));
    pattern.setValue(phase.pattern());
    add(
        sessions,
        days,
        pattern,
        gap,
        most,
        new Button(t("series.template.phase.remove"), _ -> remove.accept(this)));
  }

  Optional<Phase> value() {
    var empty = Stream.of(sessions, days, gap, most).filter(IntegerField::isEmpty).toList();
    Stream.of(sessions, days, gap, most).forEach(field -> field.setInvalid(field.isEmpty()));
    return empty.isEmpty()
        ? Optional.of(
            new Phase(
                sessions.getValue(),
                days.getValue(),
                pattern.getValue(),
                gap.getValue(),
                most.getValue()))
        : Optional.empty();
  }

  private static IntegerField number(String key) {
    var field = new IntegerField(t(key));
    field.setErrorMessage(t("series.required"));
    return field;
  }
}
