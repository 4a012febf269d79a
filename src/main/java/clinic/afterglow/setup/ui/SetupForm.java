package clinic.afterglow.setup.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.security.PasswordRefused;
import clinic.afterglow.setup.NewClinic;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.StringLengthValidator;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clinic’s first site and its first administrator. */
class SetupForm extends Composite<FormLayout> {

  private static final int NAME_MOST = 100;

  final TextField code = new TextField(t("setup.code"));
  final TextField name = new TextField(t("setup.name"));
  final ComboBox<ZoneId> zone = new ComboBox<>(t("setup.zone"));
  final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(t("setup.days"));
  final TimePicker opens = new TimePicker(t("setup.opens"), LocalTime.of(8, 0));
  final TimePicker closes = new TimePicker(t("setup.closes"), LocalTime.of(18, 0));
  final TextField displayName = new TextField(t("setup.displayName"));
  final TextField username = new TextField(t("setup.username"));
  final PasswordField password = new PasswordField(t("setup.password"));
  final PasswordField again = new PasswordField(t("setup.again"));

  /** Every field is bound to nothing but its rules: the record is made when all agree. */
  private final Binder<SetupForm> binder = new Binder<>();

  SetupForm() {
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
    zone.setValue(ZoneId.systemDefault());
    days.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.US));
    days.select(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    List.of(opens, closes).forEach(time -> time.setStep(Duration.ofMinutes(15)));
    code.setHelperText(t("setup.code.hint"));
    code.setAutofocus(true);
    password.setHelperText(t("setup.password.hint", PasswordRefused.LEAST));
    bind();
    getContent().add(code, name, zone, days, opens, closes, displayName, username, password, again);
    getContent().setColspan(code, 2);
    getContent().setColspan(name, 2);
    getContent().setColspan(zone, 2);
    getContent().setColspan(days, 2);
  }

  Optional<NewClinic> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    var hours =
        days.getValue().stream()
            .collect(
                Collectors.toMap(
                    day -> day, _ -> new OpeningHours(opens.getValue(), closes.getValue())));
    return Optional.of(
        new NewClinic(
            new NewSite(name.getValue(), zone.getValue(), hours),
            username.getValue().strip(),
            displayName.getValue(),
            password.getValue()));
  }

  void refuseCode(String why) {
    code.setErrorMessage(why);
    code.setInvalid(true);
    code.focus();
  }

  void suggest(@Nullable String zoneId) {
    if (zoneId != null && ZoneId.getAvailableZoneIds().contains(zoneId)) {
      zone.setValue(ZoneId.of(zoneId));
    }
  }

  private void bind() {
    required(code, "setup.code.missing");
    required(zone, "setup.zone.missing");
    required(opens, "setup.opens.missing");
    words(name, "setup.name.missing");
    words(displayName, "setup.displayName.missing");
    words(username, "setup.username.missing");
    binder
        .forField(days)
        .asRequired(t("setup.days.missing"))
        .bind(_ -> days.getValue(), (_, _) -> {});
    binder
        .forField(closes)
        .asRequired(t("setup.closes.missing"))
        .withValidator(
            end -> opens.getValue() == null || opens.getValue().isBefore(end),
            t("setup.closes.tooEarly"))
        .bind(_ -> closes.getValue(), (_, _) -> {});
    binder
        .forField(password)
        .withValidator(
            new StringLengthValidator(
                t("setup.password.range", PasswordRefused.LEAST, PasswordRefused.MOST),
                PasswordRefused.LEAST,
                PasswordRefused.MOST))
        .bind(_ -> password.getValue(), (_, _) -> {});
    binder
        .forField(again)
        .withValidator(typed -> typed.equals(password.getValue()), t("setup.again.differs"))
        .bind(_ -> again.getValue(), (_, _) -> {});
  }

  private void words(TextField field, String missing) {
    field.setMaxLength(NAME_MOST);
    binder
        .forField(field)
        .asRequired(t(missing))
        .withValidator(typed -> !typed.isBlank(), t(missing))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }

  private <V> void required(HasValue<?, V> field, String missing) {
    binder.forField(field).asRequired(t(missing)).bind(_ -> field.getValue(), (_, _) -> {});
  }
}
