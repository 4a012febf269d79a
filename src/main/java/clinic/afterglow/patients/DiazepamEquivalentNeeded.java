package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import java.math.BigDecimal;

/**
 * A benzodiazepine counts by its equivalent of diazepam in mg a day, which is missing or out of
 * range.
 */
public final class DiazepamEquivalentNeeded extends NotPossible {

  DiazepamEquivalentNeeded(BigDecimal least, BigDecimal most) {
    super(least, most);
  }
}
