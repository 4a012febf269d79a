package clinic.afterglow.screening;

import clinic.afterglow.kernel.NotPossible;

/** A hold for suicide risk ends with a clinician's assessment and in no other way. */
public final class ReleasedByAssessmentOnly extends NotPossible {}
