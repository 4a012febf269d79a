package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Change;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.outcomes.Trend;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The newest score of a scale and how far it has come. */
class Standing extends Div {

  Standing(Trend trend) {
    add(SeverityTone.badge(trend.now()));
    trend.change().ifPresent(change -> show(change, trend.from(), trend.baseline().isPresent()));
  }

  private void show(Change change, Score from, boolean baseline) {
    var key = baseline ? "outcomes.fromBaseline" : "outcomes.fromFirst";
    var words = new Span(t(key, change.baseline(), from.takenOn(), signed(-change.points())));
    words.addClassName("quiet");
    add(words);
    verdict(change, baseline).ifPresent(this::add);
  }

  /** Response and remission are told from a baseline only. */
  private static Optional<StatusBadge> verdict(Change change, boolean baseline) {
    if (baseline && change.remission()) {
      return Optional.of(new StatusBadge(t("outcomes.remission"), Tone.GOOD));
    }
    if (baseline && change.response()) {
      return Optional.of(new StatusBadge(t("outcomes.response"), Tone.GOOD));
    }
    if (change.worsened()) {
      return Optional.of(new StatusBadge(t("outcomes.worsened"), Tone.CAUTION));
    }
    return change.improved()
        ? Optional.of(new StatusBadge(t("outcomes.improved"), Tone.INFO))
        : Optional.empty();
  }

  private static String signed(int points) {
    return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
  }
}
