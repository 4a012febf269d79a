package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.CheckInAnswers;
import clinic.afterglow.dosing.Pregnancy;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.FormFaults;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions at the door. A time left empty means: not since the evening before. */
class CheckInForm extends Composite<FormLayout> {

  private static final int SHORT = 200;
  private static final int PHONE = 40;
  private static final int LONG = 4_000;

  /** What may have changed since last time. */
  enum Change {
    NEW_MEDICINE,
    ALCOHOL,
    SLEPT_BADLY,
    SUICIDAL_THOUGHTS,
    PSYCHOSIS_OR_MANIA,
    UNSTABLE_CONDITION;

    boolean in(CheckInAnswers said) {
      return switch (this) {
        case NEW_MEDICINE -> said.newMedicine();
        case ALCOHOL -> said.alcohol();
        case SLEPT_BADLY -> said.sleptBadly();
        case SUICIDAL_THOUGHTS -> said.suicidality();
        case PSYCHOSIS_OR_MANIA -> said.psychosisOrMania();
        case UNSTABLE_CONDITION -> said.unstableCondition();
      };
    }
  }

  private final Live live;
  private final TimePicker food = new TimePicker(t("dosing.checkIn.food"));
  private final TimePicker fluid = new TimePicker(t("dosing.checkIn.fluid"));
  private final TimePicker spray = new TimePicker(t("dosing.checkIn.spray"));
  private final TextField ride = new TextField(t("dosing.checkIn.ride"));
  private final TextField escort = new TextField(t("dosing.checkIn.escort"));
  private final TextField phone = new TextField(t("dosing.checkIn.escortPhone"));
  private final CheckboxGroup<Change> changes = new CheckboxGroup<>(t("dosing.checkIn.changes"));
  private final Select<Pregnancy> pregnancy = new Select<>();
  private final DatePicker tested = new DatePicker(t("dosing.checkIn.tested"));
  private final BigDecimalField weight = new BigDecimalField(t("dosing.checkIn.weight"));
  private final ComboBox<AccountSummary> therapist = new ComboBox<>(t("dosing.checkIn.therapist"));
  private final TextArea remarks = new TextArea(t("dosing.checkIn.remarks"));

  CheckInForm(Live live) {
    this.live = live;
    ride.setMaxLength(SHORT);
    escort.setMaxLength(SHORT);
    phone.setMaxLength(PHONE);
    remarks.setMaxLength(LONG);
    changes.setItems(Change.values());
    changes.setItemLabelGenerator(Texts::label);
    pregnancy.setLabel(t("dosing.checkIn.pregnancy"));
    pregnancy.setItems(Pregnancy.values());
    pregnancy.setItemLabelGenerator(Texts::label);
    pregnancy.setRequiredIndicatorVisible(true);
    therapist.setItems(live.services().accounts().staff(Role.THERAPIST));
    therapist.setItemLabelGenerator(AccountSummary::displayName);
    therapist.setClearButtonVisible(true);
    food.focus();
    var form = getContent();
    form.add(food, fluid, spray, ride, escort, phone, changes, pregnancy, tested, weight);
    form.add(therapist, remarks);
    form.setColspan(changes, 2);
    form.setColspan(remarks, 2);
    FormFaults.explain(form);
  }

  /** What of it the patient said yes to. */
  static Stream<Change> changes(CheckInAnswers said) {
    return Arrays.stream(Change.values()).filter(change -> change.in(said));
  }

  Optional<CheckInAnswers> value() {
    boolean unanswered = pregnancy.getValue() == null;
    pregnancy.setErrorMessage(t("dosing.checkIn.pregnancy.required"));
    pregnancy.setInvalid(unanswered);
    boolean heavy = weight.getValue() != null && !Kilograms.plausible(weight.getValue());
    weight.setErrorMessage(t("dosing.checkIn.weight.range"));
    weight.setInvalid(heavy);
    boolean toCome = tested.getValue() != null && tested.getValue().isAfter(live.today());
    tested.setErrorMessage(t("dosing.checkIn.tested.future"));
    tested.setInvalid(toCome);
    if (FormFaults.unreadable(getContent()) || unanswered || heavy || toCome) {
      return Optional.empty();
    }
    return Optional.of(
        new CheckInAnswers(
            at(food),
            at(fluid),
            at(spray),
            ride.getValue().strip(),
            escort.getValue().strip(),
            phone.getValue().strip(),
            changes.isSelected(Change.NEW_MEDICINE),
            changes.isSelected(Change.ALCOHOL),
            changes.isSelected(Change.SLEPT_BADLY),
            changes.isSelected(Change.SUICIDAL_THOUGHTS),
            changes.isSelected(Change.PSYCHOSIS_OR_MANIA),
            changes.isSelected(Change.UNSTABLE_CONDITION),
            pregnancy.getValue(),
            tested.getValue(),
            remarks.getValue().strip()));
  }

  Optional<Kilograms> weight() {
    return Optional.ofNullable(weight.getValue()).map(Kilograms::new);
  }

  Optional<UserId> therapist() {
    return Optional.ofNullable(therapist.getValue()).map(AccountSummary::id);
  }

  private @Nullable Instant at(TimePicker field) {
    return field.getValue() == null ? null : live.at(field.getValue());
  }
}
