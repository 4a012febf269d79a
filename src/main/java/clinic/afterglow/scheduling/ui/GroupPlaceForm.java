package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.security.AccountSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Where and when a group meets, and who leads it. */
class GroupPlaceForm extends Composite<FormLayout> {

  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final Select<RoomSummary> room;
  private final Select<AccountSummary> clinician;
  private final Select<AccountSummary> second;
  private final DatePicker day = Places.day();
  private final TimePicker time = Places.time();

  GroupPlaceForm(SiteDetails site, List<AccountSummary> staff) {
    this.site = site;
    room = Places.room(site);
    clinician = Places.clinician(staff);
    clinician.setLabel(t("scheduling.group.leader"));
    second = Places.clinician(staff);
    second.setLabel(t("scheduling.group.second"));
    second.setItemLabelGenerator(
        one -> one == null ? t("scheduling.group.alone") : one.displayName());
    second.setEmptySelectionAllowed(true);
    second.setEmptySelectionCaption(t("scheduling.group.alone"));
    require(room);
    require(clinician);
    binder
        .forField(second)
        .withValidator(
            one -> one == null || !one.equals(clinician.getValue()),
            t("scheduling.group.second.same"))
        .bind(_ -> second.getValue(), (_, _) -> {});
    require(day);
    binder
        .forField(time)
        .asRequired(t("scheduling.required"))
        .withValidator(Places::onGrid, t("scheduling.time.grid"))
        .bind(_ -> time.getValue(), (_, _) -> {});
    getContent().add(day, time, room, clinician, second);
  }

  void suggest(LocalDateTime start) {
    day.setValue(start.toLocalDate());
    time.setValue(start.toLocalTime());
  }

  void choose(GroupPlace place) {
    suggest(LocalDateTime.ofInstant(place.start(), site.zone()));
    Places.choose(room, one -> one.id().equals(place.room()));
    Places.choose(clinician, one -> one.id().equals(place.clinician()));
    place.second().ifPresent(id -> Places.choose(second, one -> one.id().equals(id)));
  }

  Optional<GroupPlace> value() {
    return binder.validate().isOk()
        ? Optional.of(
            new GroupPlace(
                room.getValue().id(),
                clinician.getValue().id(),
                second.getOptionalValue().map(AccountSummary::id),
                day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant()))
        : Optional.empty();
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("scheduling.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
