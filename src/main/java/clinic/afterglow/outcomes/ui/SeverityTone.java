package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Score;
import clinic.afterglow.outcomes.SymptomSeverity;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;

/** How a band looks: always the number, the words and the colour together. */
final class SeverityTone {

  private SeverityTone() {}

  static StatusBadge badge(Score score) {
    return score.severity().isEmpty()
        ? new StatusBadge(t("outcomes.incomplete"), Tone.NEUTRAL)
        : new StatusBadge(
            t(
                "outcomes.score",
                score.total().orElseThrow(),
                Texts.label(score.severity().orElseThrow())),
            tone(score.severity().orElseThrow()));
  }

  static Tone tone(SymptomSeverity severity) {
    return switch (severity) {
      case MINIMAL -> Tone.GOOD;
      case MILD -> Tone.INFO;
      case MODERATE -> Tone.CAUTION;
      case MODERATELY_SEVERE, SEVERE -> Tone.DANGER;
    };
  }
}
