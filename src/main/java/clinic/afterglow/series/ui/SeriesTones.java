package clinic.afterglow.series.ui;

import clinic.afterglow.series.SeriesSessionStatus;
import clinic.afterglow.series.SeriesStatus;
import clinic.afterglow.ui.Tone;

final class SeriesTones {

  private SeriesTones() {}

  static Tone of(SeriesStatus status) {
    return switch (status) {
      case BOOKED -> Tone.NEUTRAL;
      case RUNNING -> Tone.INFO;
      case COMPLETED -> Tone.GOOD;
      case SUSPENDED, CANCELLED -> Tone.CAUTION;
    };
  }

  static Tone of(SeriesSessionStatus status) {
    return switch (status) {
      case PLANNED -> Tone.NEUTRAL;
      case ADMINISTERED -> Tone.GOOD;
      case NO_SHOW -> Tone.DANGER;
      case LATE_CANCELLED, CANCELLED, HELD -> Tone.CAUTION;
    };
  }
}
