package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.waitlist.NewWait;
import clinic.afterglow.waitlist.WaitWish;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Which visit may come forward, and when that would suit. */
class WishForm extends Composite<FormLayout> {

  private final Select<Wanted> visit = new Select<>();
  private final MultiSelectComboBox<DayOfWeek> days = new MultiSelectComboBox<>(t("waitlist.days"));
  private final TimePicker from = time("waitlist.from");
  private final TimePicker until = time("waitlist.until");
  private final IntegerField notice = new IntegerField(t("waitlist.notice"));

  WishForm(List<Wanted> possible) {
    visit.setLabel(t("waitlist.which"));
    visit.setItems(possible);
    visit.setItemLabelGenerator(Wanted::words);
    visit.setValue(possible.getFirst());
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(WaitWords::day);
    days.setPlaceholder(t("waitlist.anyDay"));
    notice.setValue(0);
    notice.setErrorMessage(t("waitlist.required"));
    notice.setHelperText(t("waitlist.notice.help"));
    getContent().add(visit, days, from, until, notice);
    visit.focus();
  }

  Optional<NewWait> value() {
    notice.setInvalid(notice.isEmpty());
    return notice.isEmpty()
        ? Optional.empty()
        : Optional.of(
            visit
                .getValue()
                .with()
                .apply(
                    new WaitWish(
                        days.getValue(),
                        from.getOptionalValue().orElse(WaitWish.ANY.from()),
                        until.getOptionalValue().orElse(WaitWish.ANY.until()),
                        notice.getValue())));
  }

  private static TimePicker time(String key) {
    var picker = new TimePicker(t(key));
    picker.setStep(Slot.GRID);
    picker.setPlaceholder(t("waitlist.anyTime"));
    return picker;
  }
}
