package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterRecalls;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.booster.RecallPart;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Of whom the PHQ-9 is to be asked for again; nobody but the people here asks for it. */
@org.springframework.stereotype.Component
class ScalesDueCard implements TodayCard {

  private static final int MOST = 20;

  private final BoosterRecalls recalls;
  private final Sites sites;
  private final Clock clock;

  ScalesDueCard(BoosterRecalls recalls, Sites sites, Clock clock) {
    this.recalls = recalls;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE);
  }

  @Override
  public int order() {
    return 34;
  }

  @Override
  public Component render() {
    var today = LocalDate.now(clock.withZone(sites.zone()));
    var asked = recalls.due(today, RecallPart.SCALE_DUE, Optional.empty(), MOST);
    if (asked.isEmpty()) {
      return new Panel(t("booster.scalesDue"), new EmptyState(t("booster.scalesDue.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    asked.forEach(row -> list.add(row(row)));
    return new Panel(t("booster.scalesDue"), new Paragraph(t("booster.scalesDue.explained")), list);
  }

  private static ListItem row(DueBooster due) {
    var row =
        new ListItem(
            PatientLinks.link(due.patient(), due.patientName()),
            new Span(t("booster.scalesDue.row", Times.date(due.asksOn()), due.phone())));
    row.addClassName("visit-row");
    return row;
  }
}
