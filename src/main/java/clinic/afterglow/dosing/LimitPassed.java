package clinic.afterglow.dosing;

/**
 * A measured value that makes a reading red.
 *
 * @param found in the unit of the sign
 * @param limit a pressure alarms at or above it, an oxygen saturation below it
 */
public record LimitPassed(VitalSign sign, int found, int limit) {}
