package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.NotPossible;

/** A questionnaire without one answer says nothing and is not kept. */
public final class NothingAnswered extends NotPossible {

  NothingAnswered() {}
}
