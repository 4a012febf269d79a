package clinic.afterglow.screening;

import clinic.afterglow.kernel.NotPossible;

/** A screening is handed to the prescriber whole. */
public final class UnansweredQuestions extends NotPossible {

  UnansweredQuestions(int open) {
    super(open);
  }
}
