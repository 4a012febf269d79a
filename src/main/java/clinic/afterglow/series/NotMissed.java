package clinic.afterglow.series;

import clinic.afterglow.kernel.NotPossible;

/** The session was given, is still planned, or already has a replacement. */
public final class NotMissed extends NotPossible {

  NotMissed(int ordinal) {
    super(ordinal);
  }
}
