package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * How the patient left.
 *
 * @param reading the reading of the flowsheet that was taken for it
 */
public record DischargeDetails(
    UUID reading,
    Aldrete aldrete,
    boolean nauseaNeedsTreatment,
    boolean oriented,
    boolean steadyGait,
    String escortName,
    boolean drivingBanUnderstood,
    Instant at,
    UserId by) {}
