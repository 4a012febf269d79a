package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.series.PatientWishes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What suits a patient: times, weekdays, room and clinician. */
class WishFields {

  private static final LocalTime USUAL = LocalTime.of(9, 0);

  private final TimePicker time = time(t("series.time"));
  private final MultiSelectComboBox<DayOfWeek> days =
      new MultiSelectComboBox<>(t("series.days.suit"));
  private final TimePicker notBefore = time(t("series.notBefore"));
  private final TimePicker notAfter = time(t("series.notAfter"));
  private final Select<RoomSummary> room = new Select<>();
  private final Select<AccountSummary> clinician = new Select<>();

  WishFields(List<AccountSummary> staff) {
    time.setRequiredIndicatorVisible(true);
    time.setValue(USUAL);
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(Weekdays::full);
    days.setPlaceholder(t("series.any"));
    notBefore.setPlaceholder(t("series.any"));
    notAfter.setPlaceholder(t("series.any"));
    room.setLabel(t("series.room"));
    room.setItemLabelGenerator(one -> one == null ? t("series.any") : one.name());
    room.setEmptySelectionAllowed(true);
    room.setEmptySelectionCaption(t("series.any"));
    clinician.setLabel(t("series.clinician"));
    clinician.setItemLabelGenerator(one -> one == null ? t("series.any") : one.displayName());
    clinician.setEmptySelectionAllowed(true);
    clinician.setEmptySelectionCaption(t("series.any"));
    clinician.setItems(staff);
  }

  List<Component> fields() {
    return List.of(time, days, notBefore, notAfter, room, clinician);
  }

  void offerRooms(@Nullable SiteDetails here) {
    room.setItems(
        here == null ? List.of() : here.rooms().stream().filter(RoomSummary::active).toList());
  }

  Optional<PatientWishes> value() {
    time.setErrorMessage(t("series.required"));
    time.setInvalid(time.isEmpty());
    boolean backwards =
        !notBefore.isEmpty()
            && !notAfter.isEmpty()
            && !notBefore.getValue().isBefore(notAfter.getValue());
    notAfter.setErrorMessage(t("series.notAfter.before"));
    notAfter.setInvalid(backwards);
    return time.isEmpty() || backwards
        ? Optional.empty()
        : Optional.of(
            new PatientWishes(
                time.getValue(),
                days.getValue(),
                notBefore.getOptionalValue(),
                notAfter.getOptionalValue(),
                room.getOptionalValue().map(RoomSummary::id),
                clinician.getOptionalValue().map(AccountSummary::id)));
  }

  private static TimePicker time(String label) {
    var picker = new TimePicker(label);
    picker.setStep(Slot.GRID);
    return picker;
  }
}
