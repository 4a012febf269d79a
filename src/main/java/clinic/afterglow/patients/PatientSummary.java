package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;

/**
 * A patient, as lists and headers show one.
 *
 * @param chartNumber the clinic's own running number, such as {@code AG-000123}
 * @param name preferred or given name and family name
 */
public record PatientSummary(
    PatientId id,
    String chartNumber,
    String name,
    String pronouns,
    LocalDate dateOfBirth,
    String phone,
    SiteId site) {}
