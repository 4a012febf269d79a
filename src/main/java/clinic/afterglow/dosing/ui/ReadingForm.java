package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.VitalSign;
import clinic.afterglow.ui.FormFaults;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reading, typed in one line ({@code 128 82 76 97}: pressure, pulse, SpO₂) or field by field.
 * Nothing is filled in for anybody; an empty time means now.
 */
class ReadingForm extends Composite<Div> {

  private static final int LONG = 2_000;

  /** A pressure, with a stroke or a space in it, and up to five more; a comma is a slip. */
  private static final Pattern LINE =
      Pattern.compile("\\d{1,3}(\\s*/\\s*|\\s+)\\d{1,3}(\\s+\\d{1,3}){0,5}");

  private final Live live;
  private Runnable enter = () -> {};
  private final TextField quick = new TextField(t("dosing.vitals.quick"));
  private final Map<VitalSign, IntegerField> fields = new EnumMap<>(VitalSign.class);
  private final TimePicker observed = new TimePicker(t("dosing.vitals.observed"));
  private final TextField note = new TextField(t("dosing.vitals.note"));

  ReadingForm(Live live) {
    this.live = live;
    quick.setPlaceholder("128 82 76 97");
    quick.setHelperText(t("dosing.vitals.quick.hint"));
    quick.setValueChangeMode(ValueChangeMode.EAGER); // Enter comes before a change would
    quick.addKeyDownListener(
        Key.ENTER,
        _ -> {
          if (spread()) {
            enter.run();
          }
        });
    note.setMaxLength(LONG);
    getContent().addClassName("reading-form");
    getContent().add(quick);
    for (var sign : VitalSign.values()) {
      var unit = t("dosing.vitals.unit." + sign.name());
      var field = new IntegerField(t("dosing.vitals.field", sign, unit));
      field.setHelperText(t("dosing.vitals.helper." + sign.name(), sign.least(), sign.most()));
      field.setWidth("6.5rem");
      fields.put(sign, field);
      getContent().add(field);
    }
    getContent().add(observed, note);
    FormFaults.explain(getContent());
  }

  /** What Enter in the quick line does once its numbers are in their fields. */
  void onEnter(Runnable work) {
    enter = work;
  }

  void focusQuick() {
    quick.focus();
  }

  /** Empty with the reason beside the field it concerns. */
  Optional<NewReading> value() {
    if (!spread() || FormFaults.unreadable(getContent())) {
      return Optional.empty();
    }
    boolean fine = true;
    for (var sign : VitalSign.values()) {
      fine &= check(sign);
    }
    if (!fine || !pressureFits() || !somethingIsThere()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewReading(
            observed.getValue() == null
                ? live.services().clock().instant()
                : live.at(observed.getValue()),
            get(VitalSign.SYSTOLIC),
            get(VitalSign.DIASTOLIC),
            get(VitalSign.HEART_RATE),
            get(VitalSign.SPO2),
            get(VitalSign.MOAAS),
            get(VitalSign.DISSOCIATION),
            get(VitalSign.NAUSEA),
            note.getValue().strip()));
  }

  /** Puts the quick line into the fields, where it is judged and can be read again. */
  private boolean spread() {
    var words = quick.getValue().strip();
    if (words.isEmpty()) {
      quick.setInvalid(false);
      return true;
    }
    boolean numbers = LINE.matcher(words).matches();
    quick.setErrorMessage(t("dosing.vitals.quick.refused"));
    quick.setInvalid(!numbers);
    if (numbers) {
      var parts = words.split("[\\s/]+", -1);
      for (int i = 0; i < parts.length; i++) {
        field(VitalSign.values()[i]).setValue(Integer.valueOf(parts[i]));
      }
      quick.clear();
    }
    return numbers;
  }

  private boolean check(VitalSign sign) {
    var value = get(sign);
    boolean refused = value != null && !sign.holds(value);
    var field = field(sign);
    field.setErrorMessage(t("dosing.vitals.range", sign, sign.least(), sign.most()));
    field.setInvalid(refused);
    return !refused;
  }

  private boolean pressureFits() {
    var systolic = get(VitalSign.SYSTOLIC);
    var diastolic = get(VitalSign.DIASTOLIC);
    boolean fits = systolic == null ? diastolic == null : diastolic != null && diastolic < systolic;
    field(VitalSign.DIASTOLIC).setErrorMessage(t("dosing.vitals.pressure"));
    field(VitalSign.DIASTOLIC).setInvalid(!fits);
    return fits;
  }

  private boolean somethingIsThere() {
    boolean there =
        !note.getValue().isBlank()
            || fields.values().stream().anyMatch(field -> field.getValue() != null);
    quick.setErrorMessage(t("dosing.vitals.empty"));
    quick.setInvalid(!there);
    return there;
  }

  private IntegerField field(VitalSign sign) {
    return Objects.requireNonNull(fields.get(sign));
  }

  private @Nullable Integer get(VitalSign sign) {
    return field(sign).getValue();
  }
}
