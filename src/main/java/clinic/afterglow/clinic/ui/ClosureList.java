package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.clinic.SpecialDay;
import clinic.afterglow.clinic.SpecialDayKind;
import clinic.afterglow.clinic.VisitsInTheWay;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;

/** Days of the coming year on which a site does not keep to its week. */
class ClosureList extends Div {

  private final Sites sites;
  private final SiteDetails site;
  private final Runnable afterwards;
  private final Div problem = new Div();

  ClosureList(Sites sites, SiteDetails site, Clock clock, Runnable afterwards) {
    this.sites = sites;
    this.site = site;
    this.afterwards = afterwards;
    var today = LocalDate.now(clock.withZone(site.zone()));
    var special = sites.specialDays(site.id(), today, today.plusYears(1));
    if (special.isEmpty()) {
      add(new EmptyState(t("clinic.closures.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    special.forEach(day -> list.add(line(day)));
    add(list, problem, closing(today));
  }

  private ListItem line(SpecialDay day) {
    var change =
        day.kind().closes()
            ? new Button(
                t("clinic.closures.reopen"),
                _ -> {
                  sites.reopen(site.id(), day.day());
                  afterwards.run();
                })
            : new Button(t("clinic.closures.closeAgain"), _ -> close(day.day(), day.reason()));
    change.addThemeVariants(ButtonVariant.TERTIARY);
    var kind =
        new StatusBadge(
            label(day.kind()),
            day.kind() == SpecialDayKind.OPENED_HOLIDAY ? Tone.GOOD : Tone.NEUTRAL);
    return new ListItem(new Span(Times.date(day.day()) + " · " + day.reason()), kind, change);
  }

  private Div closing(LocalDate today) {
    var day = new DatePicker(t("clinic.closures.day"));
    day.setMin(today);
    day.setI18n(
        new DatePicker.DatePickerI18n()
            .setMinErrorMessage(t("clinic.closures.past", today))
            .setBadInputErrorMessage(t("clinic.closures.badDay")));
    var reason = new TextField(t("reason.label"));
    reason.setMaxLength(300);
    var close =
        new Button(
            t("clinic.closures.close"),
            _ -> {
              reason.setErrorMessage(t("clinic.required"));
              reason.setInvalid(reason.getValue().isBlank());
              if (!day.isEmpty() && !day.isInvalid() && !reason.isInvalid()) {
                close(day.getValue(), reason.getValue());
              }
            });
    var closing = new Div(day, reason, close);
    closing.addClassName("panel-actions");
    return closing;
  }

  private void close(LocalDate day, String reason) {
    problem.removeAll();
    try {
      sites.close(site.id(), day, reason);
      afterwards.run();
    } catch (VisitsInTheWay held) {
      problem.add(new HeldNotice(held));
    }
  }
}
