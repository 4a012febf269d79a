package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.NewRoster;
import clinic.afterglow.scheduling.RosterLine;
import clinic.afterglow.scheduling.Slot;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A working week, site by site and day by day; a day with neither time is free. */
class RosterForm extends Composite<Div> {

  private final UserId clinician;
  private final DatePicker from = new DatePicker(t("scheduling.roster.from"));
  private final List<Day> days = new ArrayList<>();

  private record Day(SiteId site, DayOfWeek day, TimePicker begins, TimePicker ends) {

    boolean free() {
      return begins.isEmpty() && ends.isEmpty();
    }

    boolean good() {
      boolean good =
          free()
              || !begins.isEmpty()
                  && !ends.isEmpty()
                  && begins.getValue().isBefore(ends.getValue());
      ends.setErrorMessage(t("scheduling.roster.wrong"));
      ends.setInvalid(!good);
      return good;
    }

    RosterLine line() {
      return new RosterLine(site, day, new OpeningHours(begins.getValue(), ends.getValue()));
    }
  }

  RosterForm(UserId clinician, List<SiteDetails> sites, List<RosterLine> now, LocalDate today) {
    this.clinician = clinician;
    from.setValue(today);
    from.setMin(today);
    from.setI18n(
        new DatePicker.DatePickerI18n()
            .setMinErrorMessage(t("scheduling.roster.tooEarly", today))
            .setBadInputErrorMessage(t("scheduling.roster.badDay")));
    getContent().add(new Paragraph(t("scheduling.roster.explain")), from);
    sites.forEach(site -> add(site, now));
    from.focus();
  }

  private void add(SiteDetails site, List<RosterLine> now) {
    var week = new FormLayout();
    for (var day : DayOfWeek.values()) {
      if (site.hours().containsKey(day)) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.US);
        var one =
            new Day(
                site.id(),
                day,
                picker(t("scheduling.roster.begins", name)),
                picker(t("scheduling.roster.ends", name)));
        now.stream()
            .filter(line -> line.site().equals(site.id()) && line.day() == day)
            .findFirst()
            .ifPresent(line -> {
              one.begins().setValue(line.hours().opens());
              one.ends().setValue(line.hours().closes());
            });
        days.add(one);
        week.add(one.begins(), one.ends());
      }
    }
    getContent().add(new H3(site.name()), week);
  }

  private static TimePicker picker(String label) {
    var picker = new TimePicker(label);
    picker.setStep(Slot.GRID);
    picker.setClearButtonVisible(true);
    picker.setManualValidation(true);
    return picker;
  }

  Optional<NewRoster> value() {
    boolean good = !from.isEmpty() && !from.isInvalid();
    for (var day : days) {
      good &= day.good();
    }
    var lines = days.stream().filter(day -> day.good() && !day.free()).map(Day::line).toList();
    return good ? Optional.of(new NewRoster(clinician, from.getValue(), lines)) : Optional.empty();
  }
}
