package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** Nobody arrives for a visit on an earlier day; who comes early has the visit moved. */
public final class BeforeTheDayOfTheVisit extends NotPossible {

  BeforeTheDayOfTheVisit(LocalDate day) {
    super(day);
  }
}
