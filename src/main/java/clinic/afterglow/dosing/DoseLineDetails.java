package clinic.afterglow.dosing;

import clinic.afterglow.inventory.WithdrawalId;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dose.
 *
 * @param given what was given; nothing yet while it is not settled, less than planned after an
 *     early stop
 * @param settled whether that is known; an infusion is settled when it ends
 * @param remainder what became of the rest of a troche; null for other routes or when nobody said
 * @param effective what probably reaches the blood of it
 */
public record DoseLineDetails(
    UUID id,
    WithdrawalId withdrawal,
    BigDecimal quantity,
    Milligrams planned,
    Milligrams given,
    boolean settled,
    EffectiveDose effective,
    Instant givenAt,
    @Nullable Instant endedAt,
    @Nullable Remainder remainder,
    @Nullable Integer minutes,
    UserId by) {}
