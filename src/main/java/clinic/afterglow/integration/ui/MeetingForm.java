package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.Comparator.comparing;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.integration.GroupOffer;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.integration.NewMeeting;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When, where and with whom; the first free time in the window stands there already. */
class MeetingForm extends Composite<FormLayout> {

  private static final int OFFERED = 10;

  private final IntegrationSummary summary;
  private final DueLists of;
  private final ZoneId zone;
  private final Binder<Void> binder = new Binder<>();
  private final Select<GroupOffer> group = new Select<>();
  private final Select<AccountSummary> clinician = new Select<>();
  private final Select<RoomSummary> room = new Select<>();
  private final DateTimePicker start = new DateTimePicker(t("integration.start"));
  private final Div note = new Div();

  MeetingForm(IntegrationSummary summary, DueLists of) {
    this.summary = summary;
    this.of = of;
    this.zone = of.zones().of(summary.site());
    offerGroups();
    clinician.setLabel(t("integration.clinician"));
    clinician.setItemLabelGenerator(AccountSummary::displayName);
    clinician.setItems(of.accounts().staff(Role.THERAPIST));
    room.setLabel(t("integration.room"));
    room.setItemLabelGenerator(RoomSummary::name);
    room.setItems(
        of.sites().details(summary.site()).rooms().stream().filter(RoomSummary::active).toList());
    start.setStep(Slot.GRID);
    start.setDateAriaLabel(t("integration.start.day"));
    start.setTimeAriaLabel(t("integration.start.time"));
    require(clinician);
    require(room);
    binder
        .forField(start)
        .asRequired(t("integration.required"))
        .withValidator(this::onGrid, t("integration.start.grid"))
        .bind(_ -> start.getValue(), (_, _) -> {});
    clinician.addValueChangeListener(_ -> propose());
    start.addValueChangeListener(_ -> sayWhetherInTime());
    getContent().add(group, 2);
    getContent().add(clinician, room, start, note);
    clinician
        .getListDataView()
        .getItems()
        .min(comparing(one -> !one.id().equals(of.me())))
        .ifPresent(clinician::setValue);
    clinician.focus();
  }

  Optional<MeetingChoice> value() {
    if (!group.isEmpty()) {
      return Optional.of(new MeetingChoice.InGroup(group.getValue()));
    }
    return binder.validate().isOk()
        ? Optional.of(
            new MeetingChoice.Alone(
                new NewMeeting(
                    room.getValue().id(),
                    clinician.getValue().id(),
                    start.getValue().atZone(zone).toInstant(),
                    NewMeeting.USUAL)))
        : Optional.empty();
  }

  /** Best fit first; nothing chosen, the patient comes alone. */
  private void offerGroups() {
    var offers = of.bookings().groups(summary.id(), OFFERED);
    group.setLabel(t("integration.group.choose"));
    group.setItems(offers);
    group.setPlaceholder(t("integration.group.alone"));
    group.setItemLabelGenerator(this::words);
    group.setEmptySelectionAllowed(true);
    group.setEmptySelectionCaption(t("integration.group.alone"));
    group.setVisible(!offers.isEmpty());
    group.addValueChangeListener(_ -> {
      boolean alone = group.isEmpty();
      clinician.setVisible(alone);
      room.setVisible(alone);
      start.setVisible(alone);
      sayWhetherInTime();
    });
  }

  private String words(@Nullable GroupOffer offer) {
    if (offer == null) {
      return t("integration.group.alone");
    }
    return t(
        offer.inWindow() ? "integration.group.offer" : "integration.group.offerOutside",
        Times.dateTime(offer.group().start(), zone),
        offer.group().outline().title(),
        offer.group().free());
  }

  private void propose() {
    of.bookings()
        .propose(summary.id(), clinician.getValue().id(), NewMeeting.USUAL)
        .ifPresentOrElse(this::fill, () -> say(t("integration.noTime"), Tone.CAUTION));
  }

  private void fill(NewMeeting meeting) {
    start.setValue(meeting.start().atZone(zone).toLocalDateTime());
    room.getListDataView()
        .getItems()
        .filter(one -> one.id().equals(meeting.room()))
        .findFirst()
        .ifPresent(room::setValue);
    sayWhetherInTime();
  }

  private void sayWhetherInTime() {
    if (!group.isEmpty() || !start.isEmpty()) {
      boolean inTime =
          group
              .getOptionalValue()
              .map(GroupOffer::inWindow)
              .orElseGet(
                  () -> summary.window().contains(start.getValue().atZone(zone).toInstant()));
      say(
          inTime ? t("integration.inWindow") : t("integration.outside"),
          inTime ? Tone.GOOD : Tone.CAUTION);
    }
  }

  private void say(String words, Tone tone) {
    note.removeAll();
    note.add(new StatusBadge(words, tone));
  }

  private boolean onGrid(LocalDateTime at) {
    return Slot.onGrid(at.atZone(zone).toInstant());
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("integration.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
