package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** From when until when, day by day; a day with neither is closed. */
class HoursForm extends Composite<FormLayout> {

  private final Map<DayOfWeek, TimePicker> opens = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, TimePicker> closes = new EnumMap<>(DayOfWeek.class);

  HoursForm(Map<DayOfWeek, OpeningHours> hours) {
    for (var day : DayOfWeek.values()) {
      var from = picker(t("clinic.hours.opens", HoursTable.name(day)));
      var until = picker(t("clinic.hours.closes", HoursTable.name(day)));
      var now = hours.get(day);
      if (now != null) {
        from.setValue(now.opens());
        until.setValue(now.closes());
      }
      opens.put(day, from);
      closes.put(day, until);
      getContent().add(from, until);
    }
  }

  Optional<Map<DayOfWeek, OpeningHours>> value() {
    var hours = new EnumMap<DayOfWeek, OpeningHours>(DayOfWeek.class);
    boolean good = true;
    for (var day : DayOfWeek.values()) {
      good &= read(day, hours);
    }
    return good ? Optional.of(hours) : Optional.empty();
  }

  private boolean read(DayOfWeek day, Map<DayOfWeek, OpeningHours> hours) {
    var from = picked(opens, day);
    var until = picked(closes, day);
    boolean closed = from.isEmpty() && until.isEmpty();
    boolean open =
        !from.isEmpty() && !until.isEmpty() && from.getValue().isBefore(until.getValue());
    until.setErrorMessage(t("clinic.hours.wrong"));
    until.setInvalid(!closed && !open);
    if (open) {
      hours.put(day, new OpeningHours(from.getValue(), until.getValue()));
    }
    return closed || open;
  }

  private static TimePicker picked(Map<DayOfWeek, TimePicker> pickers, DayOfWeek day) {
    return Objects.requireNonNull(pickers.get(day));
  }

  private static TimePicker picker(String label) {
    var picker = new TimePicker(label);
    picker.setStep(Duration.ofMinutes(15));
    picker.setClearButtonVisible(true);
    picker.setManualValidation(true);
    return picker;
  }
}
