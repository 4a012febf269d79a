package clinic.afterglow.dosing;

import clinic.afterglow.inventory.ProductId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber types into an order.
 *
 * @param mgPerKg for routes dosed by weight
 * @param mg for routes dosed by the piece
 * @param minutes how long an infusion runs
 * @param bagMl what it is diluted to; null for undiluted
 * @param weightConfirmed a surprising weight has been checked
 */
public record DoseWish(
    ProductId product,
    @Nullable BigDecimal mgPerKg,
    @Nullable BigDecimal mg,
    @Nullable Integer minutes,
    @Nullable BigDecimal bagMl,
    boolean weightConfirmed) {}
