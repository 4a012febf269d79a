package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient's demographics.
 *
 * @param version goes back with a change, so that nobody overwrites what they have not seen
 * @param name preferred or given name and family name
 * @param contacts whom to call, oldest first
 */
public record PatientDetails(
    PatientId id,
    long version,
    String chartNumber,
    String name,
    String givenName,
    String familyName,
    String preferredName,
    String pronouns,
    LocalDate dateOfBirth,
    SexAtBirth sexAtBirth,
    String phone,
    String email,
    Optional<String> address,
    SiteId site,
    Instant registeredAt,
    List<ContactDetails> contacts) {

  public PatientDetails {
    contacts = List.copyOf(contacts);
  }
}
