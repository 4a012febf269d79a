package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.repair.Outage;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Who or what falls out, where, and from when until when. */
class OutageForm extends Composite<FormLayout> {

  private final Binder<Void> binder = new Binder<>();
  final Select<SiteDetails> site = new Select<>();
  final Select<OutageOf> what = new Select<>();
  final Select<AccountSummary> clinician = new Select<>();
  final Select<RoomSummary> room = new Select<>();
  final Select<AbsenceKind> why = new Select<>();
  final DatePicker day = new DatePicker(t("repair.day"));
  final TimePicker from = new TimePicker(t("repair.from"));
  final TimePicker until = new TimePicker(t("repair.until"));

  OutageForm(List<SiteDetails> sites, List<AccountSummary> staff, LocalDate today) {
    site.setLabel(t("repair.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    site.setItems(sites);
    what.setLabel(t("repair.what"));
    what.setItemLabelGenerator(one -> t("repair.what." + one));
    what.setItems(OutageOf.values());
    clinician.setLabel(t("repair.clinician"));
    clinician.setItemLabelGenerator(AccountSummary::displayName);
    clinician.setItems(staff);
    room.setLabel(t("repair.room"));
    room.setItemLabelGenerator(RoomSummary::name);
    why.setLabel(t("repair.why"));
    why.setItemLabelGenerator(Texts::label);
    day.setMin(today);
    from.setStep(Duration.ofMinutes(30));
    until.setStep(Duration.ofMinutes(30));
    site.addValueChangeListener(_ -> rooms());
    what.addValueChangeListener(_ -> fields());
    bind();
    getContent().add(site, what, clinician, room, why, day, from, until);
    sites.stream().findFirst().ifPresent(site::setValue);
    what.setValue(OutageOf.CLINICIAN);
    day.setValue(today);
  }

  /** Chooses a site by its id; empty when there is none of that id. */
  Optional<SiteDetails> choose(String id) {
    var chosen =
        site.getListDataView()
            .getItems()
            .filter(one -> one.id().value().toString().equals(id))
            .findFirst();
    chosen.ifPresent(site::setValue);
    return chosen;
  }

  private void bind() {
    requireWhen(clinician, OutageOf.CLINICIAN);
    requireWhen(room, OutageOf.ROOM);
    binder.forField(day).asRequired(t("repair.day.needed")).bind(_ -> day.getValue(), (_, _) -> {});
    binder
        .forField(from)
        .withValidator(time -> wholeDay() || time != null, t("repair.from.needed"))
        .bind(_ -> from.getValue(), (_, _) -> {});
    binder
        .forField(until)
        .withValidator(time -> wholeDay() || time != null, t("repair.from.needed"))
        .withValidator(
            time -> wholeDay() || from.getValue() == null || time.isAfter(from.getValue()),
            _ -> t("repair.until.after", Times.clock(from.getValue())))
        .bind(_ -> until.getValue(), (_, _) -> {});
  }

  private <T> void requireWhen(HasValue<?, T> field, OutageOf of) {
    binder
        .forField(field)
        .withValidator(value -> what.getValue() != of || value != null, t("repair.who.needed"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }

  private void rooms() {
    room.setItems(site.getValue().rooms().stream().filter(RoomSummary::active).toList());
  }

  private void fields() {
    var of = what.getValue();
    clinician.setVisible(of == OutageOf.CLINICIAN);
    room.setVisible(of == OutageOf.ROOM);
    why.setVisible(of != OutageOf.SITE);
    from.setVisible(of != OutageOf.SITE);
    until.setVisible(of != OutageOf.SITE);
    var kinds = AbsenceKind.of(of == OutageOf.ROOM ? ResourceKind.ROOM : ResourceKind.CLINICIAN);
    why.setItems(kinds);
    why.setValue(kinds.getFirst());
  }

  private boolean wholeDay() {
    return what.getValue() == OutageOf.SITE;
  }

  Optional<Wanted> value() {
    if (!binder.validate().isOk() || site.getValue() == null) {
      return Optional.empty();
    }
    var where = site.getValue().id();
    return Optional.of(
        switch (what.getValue()) {
          case CLINICIAN -> {
            var id = clinician.getValue().id();
            yield new Wanted(
                Outage.of(where, id, begin(), end()),
                Optional.of(NewAbsence.of(id, why.getValue(), begin(), end())));
          }
          case ROOM -> {
            var id = room.getValue().id();
            yield new Wanted(
                Outage.of(where, id, begin(), end()),
                Optional.of(NewAbsence.of(id, why.getValue(), begin(), end())));
          }
          case SITE ->
              new Wanted(
                  Outage.of(where, at(LocalTime.MIN, 0), at(LocalTime.MIN, 1)), Optional.empty());
        });
  }

  private Instant begin() {
    return at(from.getValue(), 0);
  }

  private Instant end() {
    return at(until.getValue(), 0);
  }

  private Instant at(LocalTime time, int daysLater) {
    return day.getValue()
        .plusDays(daysLater)
        .atTime(time)
        .atZone(site.getValue().zone())
        .toInstant();
  }
}
