package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Another time, room or clinician for a visit; the way without a mouse. */
class MoveForm extends Composite<FormLayout> {

  private final SiteDetails site;
  private final Visit visit;
  private final Binder<Void> binder = new Binder<>();
  private final Select<RoomSummary> room;
  private final Select<AccountSummary> clinician;
  private final DatePicker day = Places.day();
  private final TimePicker time = Places.time();

  MoveForm(SiteDetails site, Visit visit, List<AccountSummary> staff) {
    this.site = site;
    this.visit = visit;
    room = Places.room(site);
    clinician = Places.clinician(staff);
    var start = visit.start().atZone(site.zone());
    day.setValue(start.toLocalDate());
    time.setValue(start.toLocalTime());
    Places.choose(room, one -> one.id().equals(visit.room()));
    Places.choose(clinician, one -> one.id().equals(visit.clinician()));
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

  Optional<NewAppointment> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewAppointment(
            visit.patient(),
            visit.kind(),
            site.id(),
            room.getValue().id(),
            clinician.getValue().id(),
            day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant(),
            Duration.between(visit.start(), visit.end())));
  }

  void choose(NewAppointment found) {
    Places.choose(room, one -> one.id().equals(found.room()));
    Places.choose(clinician, one -> one.id().equals(found.clinician()));
    var start = found.start().atZone(site.zone());
    day.setValue(start.toLocalDate());
    time.setValue(start.toLocalTime());
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("scheduling.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
