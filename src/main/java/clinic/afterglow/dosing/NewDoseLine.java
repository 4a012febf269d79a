package clinic.afterglow.dosing;

import clinic.afterglow.inventory.WithdrawalId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Drug to give out of what was drawn.
 *
 * @param quantity millilitres or pieces
 * @param at when it was given, or when the infusion began
 */
public record NewDoseLine(WithdrawalId withdrawal, BigDecimal quantity, Instant at) {}
