package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.ReviewKind;
import clinic.afterglow.series.SeriesDetails;
import clinic.afterglow.series.SeriesReviewDetails;
import clinic.afterglow.series.SeriesReviews;
import clinic.afterglow.series.SeriesSessionDetails;
import clinic.afterglow.series.SeriesSessionStatus;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What should be looked at in a series, the prescriber's answer, and those given before. */
@org.springframework.stereotype.Component
class SeriesReviewing {

  private final SeriesReviews reviews;
  private final Measures measures;
  private final CurrentUser user;

  SeriesReviewing(SeriesReviews reviews, Measures measures, CurrentUser user) {
    this.reviews = reviews;
    this.measures = measures;
    this.user = user;
  }

  Component part(
      SeriesDetails series, List<SeriesReviewDetails> done, ZoneId zone, Runnable afterwards) {
    var part = new Div(new DecisionNotice(Decision.of(series.warnings())));
    if (user.is(Role.PRESCRIBER) && !ReviewKind.askedBy(series.warnings()).isEmpty()) {
      part.add(new Button(t("series.review"), _ -> ask(series, afterwards)));
    }
    done.stream()
        .filter(one -> one.series().equals(series.id()))
        .forEach(one -> part.add(new Paragraph(words(one, zone))));
    return part;
  }

  private void ask(SeriesDetails series, Runnable afterwards) {
    var notice = new DecisionNotice(Decision.of(series.warnings()));
    var form = new ReviewForm(new Div(notice, new Paragraph(benefit(series))));
    new FormDialog<>(
            t("series.review.title"),
            t("series.review.action"),
            form,
            form::value,
            answer -> {
              reviews.record(series.id(), answer.decision(), answer.reason());
              Notices.done(t("series.review.done"));
              afterwards.run();
            })
        .open();
  }

  /** What the patient's own answers say so far. */
  private String benefit(SeriesDetails series) {
    var first =
        series.sessions().stream()
            .filter(one -> one.status() == SeriesSessionStatus.ADMINISTERED)
            .map(SeriesSessionDetails::date)
            .min(LocalDate::compareTo)
            .orElseThrow();
    var latest =
        measures
            .latest(series.patient(), Instrument.PHQ_9)
            .filter(score -> score.takenOn().isAfter(first));
    var baseline = measures.baseline(series.patient(), Instrument.PHQ_9, first);
    return latest.isEmpty()
        ? t("series.review.noScore", label(Instrument.PHQ_9))
        : fromTo(baseline, latest.get());
  }

  private static String fromTo(Optional<Score> baseline, Score now) {
    return baseline
        .map(before ->
            t(
                "series.review.score",
                label(now.instrument()),
                before.total().orElseThrow(),
                now.total().orElseThrow(),
                Times.date(now.takenOn())))
        .orElseGet(() ->
            t(
                "series.review.scoreOnly",
                label(now.instrument()),
                now.total().orElseThrow(),
                Times.date(now.takenOn())));
  }

  private static String words(SeriesReviewDetails review, ZoneId zone) {
    return t(
        review.reason().isEmpty() ? "series.reviewed" : "series.reviewed.why",
        Times.dateTime(review.at(), zone),
        review.afterDoses(),
        label(review.decision()),
        review.reason());
  }
}
