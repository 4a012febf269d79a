package clinic.afterglow.patients;

/**
 * An allergy or intolerance to put on record.
 *
 * @param substance up to 200 characters
 * @param reaction what happened; may be blank
 */
public record NewAllergy(String substance, String reaction, AllergySeverity severity) {}
