package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The fields that say where, with whom and when. */
final class Places {

  private static final int FOUND = 20;

  private Places() {}

  static ComboBox<PatientHit> patient(Patients patients) {
    var patient = new ComboBox<PatientHit>(t("scheduling.patient"));
    patient.setItems(query ->
        patients.search(query.getFilter().orElse(""), Math.min(FOUND, query.getLimit())).stream()
            .skip(query.getOffset()));
    patient.setItemLabelGenerator(hit ->
        t(
            "scheduling.patient.hit",
            hit.name(),
            hit.chartNumber(),
            Times.birthDate(hit.dateOfBirth())));
    return patient;
  }

  static Select<Duration> length(Duration usual) {
    var length = new Select<Duration>();
    length.setLabel(t("scheduling.length"));
    length.setItems(
        IntStream.rangeClosed(1, 16).mapToObj(n -> Duration.ofMinutes(15L * n)).toList());
    length.setItemLabelGenerator(Times::length);
    length.setValue(usual);
    return length;
  }

  static Select<RoomSummary> room(SiteDetails site) {
    var room = new Select<RoomSummary>();
    room.setLabel(t("scheduling.room"));
    room.setItemLabelGenerator(RoomSummary::name);
    room.setItems(site.rooms().stream().filter(RoomSummary::active).toList());
    return room;
  }

  static Select<AccountSummary> clinician(List<AccountSummary> staff) {
    var clinician = new Select<AccountSummary>();
    clinician.setLabel(t("scheduling.clinician"));
    clinician.setItemLabelGenerator(AccountSummary::displayName);
    clinician.setItems(staff);
    return clinician;
  }

  /** The first that fits; none, the choice stays as it is. */
  static <T> void choose(Select<T> among, Predicate<T> wanted) {
    among.getListDataView().getItems().filter(wanted).findFirst().ifPresent(among::setValue);
  }

  static DatePicker day() {
    return new DatePicker(t("scheduling.day"));
  }

  static TimePicker time() {
    var time = new TimePicker(t("scheduling.time"));
    time.setStep(Slot.GRID);
    return time;
  }

  static boolean onGrid(LocalTime time) {
    return time.toSecondOfDay() % Slot.GRID.toSeconds() == 0;
  }
}
