package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;
import java.time.LocalTime;

/** Somebody else has this time; by whom is not told. */
public final class SlotTaken extends NotPossible {

  SlotTaken(ResourceKind what, LocalDate day, LocalTime time) {
    super(what, day, time);
  }
}
