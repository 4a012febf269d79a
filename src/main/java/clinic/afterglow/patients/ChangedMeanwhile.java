package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** Somebody else changed the record after it was read. */
public final class ChangedMeanwhile extends NotPossible {

  ChangedMeanwhile(String who, LocalDate day) {
    super(who, day);
  }
}
