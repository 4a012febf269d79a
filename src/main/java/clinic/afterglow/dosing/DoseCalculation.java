package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Milligrams;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dose worked out: what was wanted, what can be drawn, and what that really is.
 *
 * @param wanted mg/kg times kg, or the milligrams asked for
 * @param amount what the rounded quantity contains
 * @param weight null where no weight was needed or known
 * @param mgPerUnit milligrams in one millilitre or one piece
 * @param quantity millilitres to two decimals, or pieces
 */
@Embeddable
public record DoseCalculation(
    @Column(name = "wanted_mg") Milligrams wanted,
    @Column(name = "amount_mg") Milligrams amount,
    @Nullable BigDecimal mgPerKg,
    @Column(name = "weight_kg") @Nullable Kilograms weight,
    BigDecimal mgPerUnit,
    BigDecimal quantity,
    boolean liquid,
    @Nullable Integer minutes,
    @Nullable BigDecimal bagMl) {

  static DoseCalculation of(
      Milligrams wanted, @Nullable Kilograms weight, Presentation product, DoseWish wish) {
    var quantity =
        product.liquid()
            ? DoseArithmetic.millilitres(wanted, product.mgPerUnit())
            : DoseArithmetic.pieces(wanted, product.mgPerUnit());
    var amount = DoseArithmetic.contained(quantity, product.mgPerUnit());
    return new DoseCalculation(
        wanted,
        amount,
        weight == null ? null : DoseArithmetic.perKilogram(wanted, weight),
        weight,
        product.mgPerUnit(),
        quantity,
        product.liquid(),
        wish.minutes(),
        wish.bagMl());
  }

  public Optional<BigDecimal> mgPerMinute() {
    return Optional.ofNullable(minutes).map(m -> DoseArithmetic.mgPerMinute(amount, m));
  }

  public Optional<BigDecimal> pumpMlPerHour() {
    return minutes == null || bagMl == null
        ? Optional.empty()
        : Optional.of(DoseArithmetic.pumpMlPerHour(bagMl, minutes));
  }

  public Optional<BigDecimal> bagMgPerMl() {
    return Optional.ofNullable(bagMl).map(ml -> DoseArithmetic.bagMgPerMl(amount, ml));
  }

  /** What a presentation is, as the sums need it. */
  record Presentation(BigDecimal mgPerUnit, boolean liquid) {}
}
