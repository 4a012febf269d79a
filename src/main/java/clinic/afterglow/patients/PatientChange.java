package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patient's demographics as they shall be from now on. */
public record PatientChange(
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
