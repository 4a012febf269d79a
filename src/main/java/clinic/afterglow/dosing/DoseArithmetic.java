package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Milligrams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The sums of a dose, in exact decimals (clinical rules, section 1, calculations). */
final class DoseArithmetic {

  private static final int MILLILITRE_DECIMALS = 2;
  private static final int RATE_DECIMALS = 4;
  private static final BigDecimal MINUTES_PER_HOUR = new BigDecimal("60");
  private static final BigDecimal MILLIS_PER_MINUTE = new BigDecimal("60000");

  private DoseArithmetic() {}

  static Milligrams amount(BigDecimal mgPerKg, Kilograms weight) {
    return new Milligrams(mgPerKg.multiply(weight.value()));
  }

  static BigDecimal perKilogram(Milligrams amount, Kilograms weight) {
    return amount.value().divide(weight.value(), RATE_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Millilitres as a 1 mL syringe shows them: two decimals. */
  static BigDecimal millilitres(Milligrams amount, BigDecimal mgPerMl) {
    return amount.value().divide(mgPerMl, MILLILITRE_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Pieces of a troche, tablet or device, not rounded to what can be divided. */
  static BigDecimal pieces(Milligrams amount, BigDecimal mgPerPiece) {
    return amount.value().divide(mgPerPiece, RATE_DECIMALS, RoundingMode.HALF_UP);
  }

  static Milligrams contained(BigDecimal quantity, BigDecimal mgPerUnit) {
    return new Milligrams(quantity.multiply(mgPerUnit));
  }

  static BigDecimal mgPerMinute(Milligrams amount, int minutes) {
    return amount.value().divide(BigDecimal.valueOf(minutes), RATE_DECIMALS, RoundingMode.HALF_UP);
  }

  static BigDecimal pumpMlPerHour(BigDecimal bagMl, int minutes) {
    return bagMl
        .multiply(MINUTES_PER_HOUR)
        .divide(BigDecimal.valueOf(minutes), MILLILITRE_DECIMALS, RoundingMode.HALF_UP);
  }

  static BigDecimal bagMgPerMl(Milligrams amount, BigDecimal bagMl) {
    return amount.value().divide(bagMl, RATE_DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * What an infusion has given when it is stopped: its rate times the minutes it really ran, never
   * more than the whole.
   */
  static Milligrams delivered(Milligrams whole, int minutes, Duration ran) {
    if (ran.isNegative() || ran.isZero()) {
      return Milligrams.ZERO;
    }
    var part =
        whole
            .value()
            .multiply(BigDecimal.valueOf(ran.toMillis()))
            .divide(
                MILLIS_PER_MINUTE.multiply(BigDecimal.valueOf(minutes)),
                RATE_DECIMALS,
                RoundingMode.HALF_UP);
    return new Milligrams(part.min(whole.value()));
  }

  /** What has run in when the pump shows so many of all its millilitres. */
  static Milligrams pumped(Milligrams whole, BigDecimal volumeMl, BigDecimal shownMl) {
    return new Milligrams(
        whole.value().multiply(shownMl).divide(volumeMl, RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  /** The change from one number to another in percent of the first. */
  static BigDecimal changePercent(BigDecimal from, BigDecimal to) {
    return to.subtract(from)
        .multiply(BigDecimal.valueOf(100))
        .divide(from, MILLILITRE_DECIMALS, RoundingMode.HALF_UP);
  }
}
