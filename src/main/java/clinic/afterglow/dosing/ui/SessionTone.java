package clinic.afterglow.dosing.ui;

import clinic.afterglow.dosing.Alert;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.Tone;

/** What the states of a session and of a reading mean for the reader. */
final class SessionTone {

  private SessionTone() {}

  static Tone of(SessionStatus status) {
    return switch (status) {
      case PLANNED, CANCELLED -> Tone.NEUTRAL;
      case CHECKED_IN, READY, DISCHARGED -> Tone.INFO;
      case HELD -> Tone.DANGER;
      case DOSING, RECOVERY -> Tone.CAUTION;
      case COMPLETED -> Tone.GOOD;
    };
  }

  static Tone of(Alert alert) {
    return switch (alert) {
      case NONE -> Tone.NEUTRAL;
      case AMBER -> Tone.CAUTION;
      case RED -> Tone.DANGER;
    };
  }
}
