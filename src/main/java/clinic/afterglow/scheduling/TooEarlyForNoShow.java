package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;
import java.time.LocalTime;

/** Nobody has missed a visit that has not begun. */
public final class TooEarlyForNoShow extends NotPossible {

  TooEarlyForNoShow(LocalDate day, LocalTime time) {
    super(day, time);
  }
}
