package clinic.afterglow.preparation;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;

/**
 * A preparation that is still being written.
 *
 * @param version to be given back when it is saved, so that two writers notice each other
 */
public record PreparationDraft(
    PreparationId id,
    PatientId patient,
    PreparationContent content,
    long version,
    UserId savedBy,
    Instant savedAt) {}
