package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Decision;
import java.util.UUID;

/**
 * What became of a reading.
 *
 * @param before what the rules object to when it was taken before the dose
 */
public record Taken(UUID id, Alert alert, Decision before) {}
