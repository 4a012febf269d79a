package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Times;
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
import java.util.Map;

/** Days on which a site is closed although its week says otherwise. */
class ClosureList extends Div {

  ClosureList(Sites sites, SiteDetails site, Clock clock, Runnable afterwards) {
    var today = LocalDate.now(clock.withZone(site.zone()));
    var closed = sites.calendar(site.id(), today).closures();
    if (closed.isEmpty()) {
      add(new EmptyState(t("clinic.closures.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    closed.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(day -> {
          var reopen = new Button(t("clinic.closures.reopen"));
          reopen.addThemeVariants(ButtonVariant.TERTIARY);
          reopen.addClickListener(_ -> {
            sites.reopen(site.id(), day.getKey());
            afterwards.run();
          });
          list.add(
              new ListItem(new Span(Times.date(day.getKey()) + " · " + day.getValue()), reopen));
        });
    var day = new DatePicker(t("clinic.closures.day"));
    day.setMin(today);
    var reason = new TextField(t("reason.label"));
    reason.setMaxLength(300);
    var close =
        new Button(
            t("clinic.closures.close"),
            _ -> {
              reason.setErrorMessage(t("clinic.required"));
              reason.setInvalid(reason.getValue().isBlank());
              if (!day.isEmpty() && !day.isInvalid() && !reason.isInvalid()) {
                sites.close(site.id(), day.getValue(), reason.getValue());
                afterwards.run();
              }
            });
    var closing = new Div(day, reason, close);
    closing.addClassName("panel-actions");
    add(list, closing);
  }
}
