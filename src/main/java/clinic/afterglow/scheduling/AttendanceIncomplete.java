package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/** For some participants it is not said whether they came. */
public final class AttendanceIncomplete extends NotPossible {

  AttendanceIncomplete(int missing) {
    super(missing);
  }
}
