package clinic.afterglow.preparation;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;

/**
 * A patient who is cleared and has fewer signed preparations than the clinic asks for.
 *
 * @param since when the patient was cleared
 */
public record OwedPreparation(PatientId patient, Instant since) {}
