package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dose as the rules look at it.
 *
 * @param amount what really is drawn, after rounding
 * @param mgPerKg null where the route is dosed by the piece and no weight is known
 * @param minutes how long an infusion runs; null for other routes
 * @param quantity millilitres or pieces
 * @param liquid whether the quantity is millilitres
 * @param divisible whether the form can be divided like that
 * @param undilutedAllowed whether the product may go into a vein as it is
 * @param bagMl what it is diluted to; null when it is not
 */
record PlannedDose(
    Route route,
    Milligrams amount,
    @Nullable BigDecimal mgPerKg,
    @Nullable Integer minutes,
    BigDecimal quantity,
    boolean liquid,
    boolean divisible,
    boolean undilutedAllowed,
    @Nullable BigDecimal bagMl) {

  /** Milligrams per kilogram, or nothing against which a limit could be crossed. */
  BigDecimal perKilogram() {
    return mgPerKg == null ? BigDecimal.ZERO : mgPerKg;
  }

  boolean byWeight() {
    return route == Route.INTRAVENOUS || route == Route.INTRAMUSCULAR;
  }
}
