package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is away or which room is out of use, from when until when, and why. */
class AbsenceForm extends Composite<FormLayout> {

  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final Select<ResourceKind> what = new Select<>();
  private final Select<AccountSummary> clinician;
  private final Select<RoomSummary> room;
  private final Select<AbsenceKind> kind = new Select<>();
  private final DatePicker firstDay = new DatePicker(t("scheduling.absence.from"));
  private final TimePicker firstTime = Places.time();
  private final DatePicker lastDay = new DatePicker(t("scheduling.absence.until"));
  private final TimePicker lastTime = Places.time();

  AbsenceForm(SiteDetails site, List<AccountSummary> staff, LocalDate today) {
    this.site = site;
    clinician = Places.clinician(staff);
    room = Places.room(site);
    what.setLabel(t("scheduling.absence.what"));
    what.setItems(ResourceKind.CLINICIAN, ResourceKind.ROOM);
    what.setItemLabelGenerator(Texts::label);
    what.addValueChangeListener(chosen -> turnTo(chosen.getValue()));
    kind.setLabel(t("scheduling.absence.kind"));
    kind.setItemLabelGenerator(Texts::label);
    firstTime.setLabel(t("scheduling.absence.fromTime"));
    lastTime.setLabel(t("scheduling.absence.untilTime"));
    firstDay.setValue(today);
    lastDay.setValue(today);
    for (var field : List.<HasValue<?, ?>>of(kind, firstDay, firstTime, lastDay, lastTime)) {
      require(field);
    }
    binder
        .forField(clinician)
        .withValidator(
            chosen -> chosen != null || what.getValue() != ResourceKind.CLINICIAN,
            t("scheduling.required"))
        .bind(_ -> clinician.getValue(), (_, _) -> {});
    binder
        .forField(room)
        .withValidator(
            chosen -> chosen != null || what.getValue() != ResourceKind.ROOM,
            t("scheduling.required"))
        .bind(_ -> room.getValue(), (_, _) -> {});
    what.setValue(ResourceKind.CLINICIAN);
    getContent().add(what, kind, clinician, room, firstDay, firstTime, lastDay, lastTime);
    what.focus();
  }

  private void turnTo(ResourceKind chosen) {
    clinician.setVisible(chosen == ResourceKind.CLINICIAN);
    room.setVisible(chosen == ResourceKind.ROOM);
    kind.setItems(AbsenceKind.of(chosen));
  }

  Optional<NewAbsence> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    var from = instant(firstDay, firstTime);
    var until = instant(lastDay, lastTime);
    return Optional.of(
        what.getValue() == ResourceKind.ROOM
            ? NewAbsence.of(room.getValue().id(), kind.getValue(), from, until)
            : NewAbsence.of(clinician.getValue().id(), kind.getValue(), from, until));
  }

  private Instant instant(DatePicker day, TimePicker time) {
    return day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant();
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("scheduling.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
