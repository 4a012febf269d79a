package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.series.SeriesToReview;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** The series at whose benefit a prescriber should look before they go on. */
@org.springframework.stereotype.Component
class SeriesToReviewCard implements TodayCard {

  private static final int MOST = 20;

  private final SeriesReviews reviews;

  SeriesToReviewCard(SeriesReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.PRESCRIBER);
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Component render() {
    return new WaitingPanel(
        t("series.toReview"),
        t("series.toReview.none"),
        reviews.waiting(MOST),
        SeriesToReviewCard::row);
  }

  private static ListItem row(SeriesToReview one) {
    var words = new Span(t("series.toReview.row", one.given(), Times.date(one.lastDose())));
    return new ListItem(PatientLinks.link(one.patient(), one.patientName()), words);
  }
}
