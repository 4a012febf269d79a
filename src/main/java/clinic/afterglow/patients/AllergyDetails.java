package clinic.afterglow.patients;

/** An allergy on a patient's list. */
public record AllergyDetails(
    AllergyId id, String substance, String reaction, AllergySeverity severity) {}
