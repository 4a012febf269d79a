package clinic.afterglow.inventory;

import java.math.BigDecimal;

/**
 * A presentation of ketamine or esketamine.
 *
 * @param mgPerUnit milligrams in one millilitre (vials) or one piece (everything else)
 * @param undilutedIntravenous whether it may go into a vein undiluted; 100 mg/mL must be diluted at
 *     least 1:1 first (label, C13)
 */
public record ProductSummary(
    ProductId id,
    String name,
    ProductForm form,
    BigDecimal mgPerUnit,
    boolean undilutedIntravenous) {}
