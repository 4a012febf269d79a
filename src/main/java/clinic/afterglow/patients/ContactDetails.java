package clinic.afterglow.patients;

/** Somebody to call for a patient, as the chart shows them. */
public record ContactDetails(
    ContactId id, ContactKind kind, String name, String relationship, String phone) {}
