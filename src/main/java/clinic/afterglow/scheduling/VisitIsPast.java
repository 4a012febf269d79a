package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** How far a visit came is not changed any more after its day. */
public final class VisitIsPast extends NotPossible {

  VisitIsPast(LocalDate day) {
    super(day);
  }
}
