package clinic.afterglow.inventory;

import clinic.afterglow.clinic.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A lot in the safe.
 *
 * @param expires the last day on which it may be drawn
 * @param balance millilitres or pieces that should be there
 */
public record LotSummary(
    LotId id,
    SiteId site,
    ProductSummary product,
    String number,
    LocalDate expires,
    BigDecimal balance) {}
