package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What in a form cannot be read, in words beside its field, and where to go on writing. A form
 * outside a {@link FormDialog} asks before it takes its values.
 */
public final class FormFaults {

  /** Anything but a minus, which the picker would leave out: -5 is not five o’clock. */
  private static final String OF_A_TIME = "[^\\-\u2212\u2013]";

  private FormFaults() {}

  /** Gives each field its words for what it cannot read. */
  public static void explain(Component form) {
    within(form).forEach(FormFaults::explainField);
  }

  /** Whether what is typed in some field cannot be read; a form alone would take it for nothing. */
  public static boolean unreadable(Component form) {
    var refused =
        within(form)
            .filter(field -> field instanceof HasValidator<?> && field instanceof HasValue<?, ?>)
            .filter(Component::isVisible)
            .map(FormFaults::refusal)
            .filter(ValidationResult::isError)
            .toList();
    return !refused.isEmpty();
  }

  static void focusFirst(Component form) {
    within(form)
        .filter(field ->
            field instanceof HasValidationProperties validated
                && validated.isInvalid()
                && field instanceof Focusable<?>)
        .findFirst()
        .ifPresent(field -> ((Focusable<?>) field).focus());
  }

  @SuppressWarnings("unchecked")
  private static ValidationResult refusal(Component field) {
    var value = ((HasValue<?, Object>) field).getValue();
    var result =
        ((HasValidator<Object>) field).getDefaultValidator().apply(value, new ValueContext(field));
    if (result.isError() && field instanceof HasValidationProperties validated) {
      validated.setErrorMessage(result.getErrorMessage());
      validated.setInvalid(true);
    }
    return result;
  }

  private static void explainField(Component field) {
    switch (field) {
      case DatePicker day ->
          day.setI18n(
              Objects.requireNonNullElseGet(day.getI18n(), DatePicker.DatePickerI18n::new)
                  .setBadInputErrorMessage(Texts.t("form.day")));
      case TimePicker time -> {
        time.setAllowedCharPattern(OF_A_TIME);
        time.setI18n(
            Objects.requireNonNullElseGet(time.getI18n(), TimePicker.TimePickerI18n::new)
                .setBadInputErrorMessage(Texts.t("form.time")));
      }
      case DateTimePicker both ->
          both.setI18n(
              Objects.requireNonNullElseGet(both.getI18n(), DateTimePicker.DateTimePickerI18n::new)
                  .setBadInputErrorMessage(Texts.t("form.dayAndTime"))
                  .setIncompleteInputErrorMessage(Texts.t("form.dayAndTime")));
      case EmailField email ->
          email.setI18n(
              Objects.requireNonNullElseGet(email.getI18n(), EmailField.EmailFieldI18n::new)
                  .setPatternErrorMessage(Texts.t("form.email")));
      case BigDecimalField number ->
          number.setI18n(
              Objects.requireNonNullElseGet(
                      number.getI18n(), BigDecimalField.BigDecimalFieldI18n::new)
                  .setBadInputErrorMessage(Texts.t("form.number")));
      case IntegerField number ->
          number.setI18n(
              Objects.requireNonNullElseGet(number.getI18n(), IntegerField.IntegerFieldI18n::new)
                  .setBadInputErrorMessage(Texts.t("form.wholeNumber")));
      default -> {}
    }
  }

  private static Stream<Component> within(Component form) {
    return Stream.concat(Stream.of(form), ComponentUtil.streamDescendants(form))
        .filter(part -> !part.getElement().isTextNode());
  }
}
