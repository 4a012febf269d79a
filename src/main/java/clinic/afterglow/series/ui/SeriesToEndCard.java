package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.series.SeriesToEnd;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/**
 * Series that a prescriber has decided to end; the front desk frees their visits ahead. No card
 * without.
 */
@org.springframework.stereotype.Component
class SeriesToEndCard implements TodayCard {

  private static final int MOST = 20;

  private final SeriesReviews reviews;

  SeriesToEndCard(SeriesReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 21;
  }

  @Override
  public Component render() {
    var waiting = reviews.toEnd(MOST);
    var panel =
        new WaitingPanel(t("series.toEnd"), t("series.toEnd.none"), waiting, SeriesToEndCard::row);
    panel.setVisible(!waiting.isEmpty());
    return panel;
  }

  private static ListItem row(SeriesToEnd one) {
    return new ListItem(
        PatientLinks.link(one.patient(), one.patientName()), new Span(label(one.decision())));
  }
}
