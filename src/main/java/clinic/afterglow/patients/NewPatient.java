package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient to register.
 *
 * @param preferredName what the patient wants to be called; blank for the given name
 * @param pronouns as the patient says them; may be blank
 * @param site where the patient is usually seen
 */
public record NewPatient(
    String givenName,
    String familyName,
    String preferredName,
    String pronouns,
    LocalDate dateOfBirth,
    SexAtBirth sexAtBirth,
    String phone,
    String email,
    @Nullable String address,
    SiteId site) {}
