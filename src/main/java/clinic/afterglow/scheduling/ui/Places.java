package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The fields that say where, with whom and when. */
final class Places {

  private Places() {}

  static Select<RoomSummary> room(SiteDetails site) {
    var room = new Select<RoomSummary>();
    room.setLabel(t("scheduling.room"));
    room.setItemLabelGenerator(RoomSummary::name);
    room.setItems(site.rooms().stream().filter(RoomSummary::active).toList());
    return room;
  }

  static Select<AccountSummary> clinician(Accounts accounts) {
    var clinician = new Select<AccountSummary>();
    clinician.setLabel(t("scheduling.clinician"));
    clinician.setItemLabelGenerator(AccountSummary::displayName);
    clinician.setItems(staff(accounts));
    return clinician;
  }

  /** Everybody who sees patients. */
  static List<AccountSummary> staff(Accounts accounts) {
    return Stream.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER)
        .flatMap(role -> accounts.staff(role).stream())
        .distinct()
        .toList();
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
