package clinic.afterglow.booster;

import java.time.LocalDate;

/**
 * So many doses, each so long after the one before.
 *
 * @param every in weeks or calendar months
 */
public record TaperStep(int doses, int every, StepUnit unit) {

  LocalDate after(LocalDate lastDose) {
    return unit.after(lastDose, every);
  }
}
