package clinic.afterglow.patients;

import java.time.LocalDate;

/**
 * A patient who was found.
 *
 * @param name the preferred name with the given name in brackets, and the family name
 */
public record PatientHit(
    PatientId id, String chartNumber, String name, LocalDate dateOfBirth, String phone) {

  static String name(String givenName, String familyName, String preferredName) {
    var first =
        preferredName.isBlank() || preferredName.equals(givenName)
            ? givenName
            : preferredName + " (" + givenName + ")";
    return first + " " + familyName;
  }
}
