package clinic.afterglow.patients;

/** Somebody to call for a patient. */
public record NewContact(ContactKind kind, String name, String relationship, String phone) {}
