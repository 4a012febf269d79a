package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Who comes, what for, where, to whom and when. */
class BookingForm extends Composite<FormLayout> {

  private static final int USUAL_MINUTES = 60;

  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final ComboBox<PatientHit> patient;
  private final Select<AppointmentKind> kind = new Select<>();
  private final Select<RoomSummary> room;
  private final Select<AccountSummary> clinician;
  private final DatePicker day = Places.day();
  private final TimePicker time = Places.time();
  private final Select<Duration> length = Places.length(Duration.ofMinutes(USUAL_MINUTES));

  BookingForm(SiteDetails site, Patients patients, List<AccountSummary> staff) {
    this.site = site;
    patient = Places.patient(patients);
    room = Places.room(site);
    clinician = Places.clinician(staff);
    kind.setLabel(t("scheduling.kind"));
    kind.setItems(AppointmentKind.values());
    kind.setItemLabelGenerator(Texts::label);
    require(patient);
    require(kind);
    require(room);
    require(clinician);
    require(day);
    binder
        .forField(time)
        .asRequired(t("scheduling.required"))
        .withValidator(Places::onGrid, t("scheduling.time.grid"))
        .bind(_ -> time.getValue(), (_, _) -> {});
    require(length);
    getContent().add(patient, kind, room, clinician, day, time, length);
    patient.setAutofocus(true);
  }

  void suggest(LocalDateTime start) {
    day.setValue(start.toLocalDate());
    time.setValue(start.toLocalTime());
  }

  /** A row of the board, whichever kind it is. */
  void suggestResource(String id) {
    Places.choose(room, one -> one.id().value().toString().equals(id));
    Places.choose(clinician, one -> one.id().value().toString().equals(id));
  }

  void choose(NewAppointment found) {
    Places.choose(room, one -> one.id().equals(found.room()));
    Places.choose(clinician, one -> one.id().equals(found.clinician()));
    suggest(LocalDateTime.ofInstant(found.start(), site.zone()));
  }

  Optional<NewAppointment> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewAppointment(
            patient.getValue().id(),
            kind.getValue(),
            site.id(),
            room.getValue().id(),
            clinician.getValue().id(),
            day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant(),
            length.getValue()));
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("scheduling.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
