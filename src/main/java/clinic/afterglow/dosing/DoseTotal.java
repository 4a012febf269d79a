package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;

/** All that was given in a session, summed over its lines. */
record DoseTotal(Milligrams amount, EffectiveDose effective) {

  static final DoseTotal NONE = new DoseTotal(Milligrams.ZERO, EffectiveDose.NONE);

  DoseTotal plus(Milligrams more, EffectiveDose moreEffective) {
    return new DoseTotal(amount.plus(more), effective.plus(moreEffective));
  }
}
