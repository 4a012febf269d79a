package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.series.SeriesWish;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Where, how and from when a patient would like a series. */
class WishForm extends Composite<FormLayout> {

  private final PatientId patient;
  private final Binder<Void> binder = new Binder<>();
  private final Select<SiteDetails> site = new Select<>();
  private final Select<Route> route = new Select<>();
  private final DatePicker from = new DatePicker(t("series.from"));
  private final TimePicker time = new TimePicker(t("series.time"));
  private final Select<RoomSummary> room = new Select<>();
  private final Select<AccountSummary> clinician = new Select<>();

  WishForm(
      PatientId patient, List<SiteDetails> sites, List<AccountSummary> staff, LocalDate earliest) {
    this.patient = patient;
    site.setLabel(t("series.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    site.setItems(sites);
    site.addValueChangeListener(change -> offerRooms(change.getValue()));
    route.setLabel(t("series.route"));
    route.setItems(Route.values());
    route.setItemLabelGenerator(Texts::label);
    from.setMin(earliest);
    from.setValue(earliest);
    time.setStep(Slot.GRID);
    time.setValue(LocalTime.of(9, 0));
    room.setLabel(t("series.room"));
    room.setItemLabelGenerator(one -> one == null ? t("series.any") : one.name());
    room.setEmptySelectionAllowed(true);
    room.setEmptySelectionCaption(t("series.any"));
    clinician.setLabel(t("series.clinician"));
    clinician.setItemLabelGenerator(one -> one == null ? t("series.any") : one.displayName());
    clinician.setEmptySelectionAllowed(true);
    clinician.setEmptySelectionCaption(t("series.any"));
    clinician.setItems(staff);
    require(site);
    require(route);
    require(from);
    require(time);
    getContent().add(site, route, from, time, room, clinician);
    sites.stream().findFirst().ifPresent(site::setValue);
    route.focus();
  }

  Optional<SeriesWish> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new SeriesWish(
            patient,
            site.getValue().id(),
            route.getValue(),
            from.getValue(),
            time.getValue(),
            Optional.ofNullable(room.getValue()).map(RoomSummary::id),
            Optional.ofNullable(clinician.getValue()).map(AccountSummary::id)));
  }

  private void offerRooms(SiteDetails here) {
    room.setItems(here.rooms().stream().filter(RoomSummary::active).toList());
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("series.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
