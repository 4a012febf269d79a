package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterBooking;
import clinic.afterglow.booster.BoosterPlan;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When, where and with whom a booster is given. */
class BookBoosterForm extends Composite<FormLayout> {

  /** The length of a dosing appointment (clinical rules, section 4). */
  private static final Duration LENGTH = Duration.ofMinutes(120);

  private final BoosterPlan plan;
  private final SiteDetails site;
  private final Binder<Void> binder = new Binder<>();
  private final Select<Route> route = new Select<>();
  private final DatePicker day = new DatePicker(t("booster.day"));
  private final TimePicker time = new TimePicker(t("booster.time"));
  private final Select<RoomSummary> room = new Select<>();
  private final Select<AccountSummary> clinician = new Select<>();

  BookBoosterForm(BoosterPlan plan, LocalDate first, SiteDetails site, List<AccountSummary> staff) {
    this.plan = plan;
    this.site = site;
    route.setLabel(t("booster.route"));
    route.setItems(Route.values());
    route.setItemLabelGenerator(Texts::label);
    day.setValue(first);
    plan.window()
        .ifPresent(
            window -> day.setHelperText(t("booster.window.help", BoosterFacts.words(window))));
    time.setStep(Slot.GRID);
    time.setValue(LocalTime.of(9, 0));
    room.setLabel(t("booster.room"));
    room.setItems(site.rooms().stream().filter(RoomSummary::active).toList());
    room.setItemLabelGenerator(RoomSummary::name);
    clinician.setLabel(t("booster.clinician"));
    clinician.setItems(staff);
    clinician.setItemLabelGenerator(AccountSummary::displayName);
    List.<HasValue<?, ?>>of(route, day, room, clinician).forEach(this::require);
    binder
        .forField(time)
        .asRequired(t("booster.required"))
        .withValidator(
            at -> at.toSecondOfDay() % Slot.GRID.toSeconds() == 0, t("booster.time.grid"))
        .bind(_ -> time.getValue(), (_, _) -> {});
    getContent().add(route, day, time, room, clinician);
    route.focus();
  }

  Optional<BoosterBooking> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return Optional.of(
        new BoosterBooking(
            plan.patient(),
            route.getValue(),
            room.getValue().id(),
            clinician.getValue().id(),
            day.getValue().atTime(time.getValue()).atZone(site.zone()).toInstant(),
            LENGTH));
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("booster.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
