package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Who was registered this week, and the way to register the next. */
@org.springframework.stereotype.Component
class NewPatientsCard implements TodayCard {

  private static final int MOST = 8;

  private final Patients patients;
  private final Sites sites;
  private final Clock clock;

  NewPatientsCard(Patients patients, Sites sites, Clock clock) {
    this.patients = patients;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Component render() {
    var all = sites.all();
    var register =
        new Button(t("patients.register"), _ -> new RegisterDialog(patients, all, clock).open());
    var card = new Panel(t("patients.newThisWeek")).withActions(register);
    var found = patients.registeredSince(monday(all), MOST);
    if (found.isEmpty()) {
      card.show(new EmptyState(t("patients.newThisWeek.none")));
    } else {
      var list = new UnorderedList();
      list.addClassName("plain-list");
      found.forEach(hit -> list.add(new ListItem(PatientLinks.link(hit.id(), hit.name()))));
      card.show(list);
    }
    return card;
  }

  private Instant monday(List<SiteDetails> all) {
    var zone = all.isEmpty() ? clock.getZone() : all.getFirst().zone();
    return LocalDate.now(clock.withZone(zone))
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(zone)
        .toInstant();
  }
}
