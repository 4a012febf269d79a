package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.util.Optional;

/** Another time, room or clinician for a visit; the way without a mouse. */
class MoveForm extends Composite<FormLayout> {

  record Target(RoomId room, UserId clinician, Instant start) {}

  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final Select<RoomSummary> room;
  private final Select<AccountSummary> clinician;
  private final DatePicker day = Places.day();
  private final TimePicker time = Places.time();

  MoveForm(SiteDetails site, Visit visit, Accounts accounts) {
    this.site = site;
    room = Places.room(site);
    clinician = Places.clinician(accounts);
    var start = visit.start().atZone(site.zone());
    day.setValue(start.toLocalDate());
    time.setValue(start.toLocalTime());
    room.getListDataView()
        .getItems()
        .filter(one -> one.id().equals(visit.room()))
        .forEach(room::setValue);
    clinician
        .getListDataView()
        .getItems()
        .filter(one -> one.id().equals(visit.clinician()))
        .forEach(clinician::setValue);
    require(day);
    binder
        .forField(time)
        .asRequired(t("scheduling.required"))
        .withValidator(Places::onGrid, t("scheduling.time.grid"))
        .bind(_ -> time.getValue(), (_, _) -> {});
    require(room);
    require(clinician);
    getContent().add(day, time, room, clinician);
    day.focus();
  }

  Optional<Target> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            room.getValue().id(),
            clinician.getValue().id(),
            day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant()));
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("scheduling.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
