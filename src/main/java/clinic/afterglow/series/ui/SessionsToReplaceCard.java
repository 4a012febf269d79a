package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.series.SessionToReplace;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;

/** Missed sessions for which the front desk has still to find another date. */
@org.springframework.stereotype.Component
class SessionsToReplaceCard implements TodayCard {

  private static final int MOST = 20;

  private final SeriesReviews series;

  SessionsToReplaceCard(SeriesReviews series) {
    this.series = series;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component render() {
    var waiting = series.toReplace(MOST);
    if (waiting.isEmpty()) {
      return new Panel(t("series.toReplace"), new EmptyState(t("series.toReplace.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    waiting.forEach(one -> list.add(row(one)));
    return new Panel(t("series.toReplace"), list);
  }

  private static ListItem row(SessionToReplace one) {
    var row =
        new ListItem(
            PatientLinks.link(one.patient(), one.patientName()),
            new Span(t("series.toReplace.row", one.ordinal(), Times.date(one.missedOn()))),
            new StatusBadge(one.why(), SeriesTones.of(one.why())));
    row.addClassName("visit-row");
    return row;
  }
}
