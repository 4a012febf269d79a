package clinic.afterglow.dosing;

import clinic.afterglow.inventory.ProductId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** An order on record, with the version of the route profile it was made with. */
public record OrderDetails(
    UUID id, ProductId product, DoseCalculation dose, int profileVersion, Instant at, UserId by) {}
