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
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** For whom a scale asks for a booster, to be offered or decided on. */
@org.springframework.stereotype.Component
class RecallCard implements TodayCard {

  private static final int MOST = 20;

  private final BoosterRecalls recalls;
  private final Sites sites;
  private final Clock clock;

  RecallCard(BoosterRecalls recalls, Sites sites, Clock clock) {
    this.recalls = recalls;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.PRESCRIBER);
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  public Component render() {
    var today = LocalDate.now(clock.withZone(sites.zone()));
    var asked = recalls.due(today, RecallPart.TRIGGERED, Optional.empty(), MOST);
    if (asked.isEmpty()) {
      return new Panel(t("booster.toOffer"), new EmptyState(t("booster.toOffer.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    asked.forEach(row -> list.add(row(row)));
    return new Panel(t("booster.toOffer"), list);
  }

  private static ListItem row(DueBooster asked) {
    var row = new ListItem(PatientLinks.link(asked.patient(), asked.patientName()));
    row.addClassName("visit-row");
    asked.trigger().map(BoosterWords::trigger).ifPresent(words -> row.add(new Span(words)));
    row.add(
        asked.booked()
            ? new StatusBadge(t("booster.booked"), Tone.GOOD)
            : new StatusBadge(t("booster.notBooked"), Tone.CAUTION));
    asked.contact().ifPresent(last -> row.add(new Span(BoosterWords.contact(last, asked.zone()))));
    return row;
  }
}
