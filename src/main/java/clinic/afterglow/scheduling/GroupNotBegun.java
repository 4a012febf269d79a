package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;
import java.time.LocalTime;

/** Nobody has come to a group that has not begun. */
public final class GroupNotBegun extends NotPossible {

  GroupNotBegun(LocalDate day, LocalTime time) {
    super(day, time);
  }
}
