package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** A medicine cannot have been stopped before it was started. */
public final class StoppedBeforeStarted extends NotPossible {

  StoppedBeforeStarted(LocalDate started, LocalDate stopped) {
    super(started, stopped);
  }
}
