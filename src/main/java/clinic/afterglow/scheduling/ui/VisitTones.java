package clinic.afterglow.scheduling.ui;

import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.ui.Tone;

final class VisitTones {

  private VisitTones() {}

  static Tone of(AppointmentStatus status) {
    return switch (status) {
      case BOOKED -> Tone.NEUTRAL;
      case CONFIRMED, DEPARTED -> Tone.GOOD;
      case ARRIVED, IN_CHAIR, IN_RECOVERY -> Tone.INFO;
      case NO_SHOW -> Tone.DANGER;
      case LATE_CANCELLED, CANCELLED -> Tone.CAUTION;
    };
  }
}
