package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** Nobody has answered a questionnaire on a day that has not come. */
public final class TakenInTheFuture extends NotPossible {

  TakenInTheFuture(LocalDate day) {
    super(day);
  }
}
