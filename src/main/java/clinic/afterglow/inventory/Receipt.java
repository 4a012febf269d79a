package clinic.afterglow.inventory;

import clinic.afterglow.clinic.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A delivery, as 21 CFR 1304.22 wants it recorded.
 *
 * @param receivedOn the day it really came, not the day it was typed in
 * @param quantity millilitres or pieces, more than zero
 * @param supplierRegistration the supplier's DEA registration number
 */
public record Receipt(
    SiteId site,
    ProductId product,
    String lotNumber,
    LocalDate expires,
    BigDecimal quantity,
    LocalDate receivedOn,
    String supplier,
    String supplierRegistration,
    String invoice) {}
