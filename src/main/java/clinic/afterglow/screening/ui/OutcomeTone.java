package clinic.afterglow.screening.ui;

import clinic.afterglow.screening.FindingSeverity;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.ui.Tone;

/** How decisions and findings look. */
final class OutcomeTone {

  private OutcomeTone() {}

  static Tone of(ScreeningOutcome outcome) {
    return switch (outcome) {
      case CLEARED -> Tone.GOOD;
      case CLEARED_WITH_CONDITIONS -> Tone.CAUTION;
      case NOT_CLEARED -> Tone.DANGER;
    };
  }

  static Tone of(FindingSeverity severity) {
    return switch (severity) {
      case ABSOLUTE -> Tone.DANGER;
      case RELATIVE -> Tone.CAUTION;
      case WARNING -> Tone.INFO;
    };
  }
}
