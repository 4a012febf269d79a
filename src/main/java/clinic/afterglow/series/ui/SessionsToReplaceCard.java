package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.series.SessionToReplace;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
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
    return new WaitingPanel(
        t("series.toReplace"),
        t("series.toReplace.none"),
        series.toReplace(MOST),
        SessionsToReplaceCard::row);
  }

  private static ListItem row(SessionToReplace one) {
    return new ListItem(
        PatientLinks.link(one.patient(), one.patientName()),
        new Span(t("series.toReplace.row", one.ordinal(), Times.date(one.missedOn()))),
        new StatusBadge(one.why(), SeriesTones.of(one.why())));
  }
}
