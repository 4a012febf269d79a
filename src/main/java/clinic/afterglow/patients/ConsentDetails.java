package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A consent as it was signed.
 *
 * @param textKept whether the words that were signed can be read again
 * @param validUntil the last day on which it holds
 * @param status on the day of reading
 */
public record ConsentDetails(
    ConsentId id,
    Route route,
    String textVersion,
    boolean textKept,
    String signedName,
    Instant givenAt,
    UserId givenBy,
    LocalDate validUntil,
    Optional<Instant> withdrawnAt,
    Optional<String> withdrawalReason,
    ConsentStatus status) {

  static ConsentDetails of(Consent consent, LocalDate day) {
    return new ConsentDetails(
        consent.getId(),
        consent.getRoute(),
        consent.getTextVersion(),
        consent.textHash().isPresent(),
        consent.getSignedName(),
        consent.getGivenAt(),
        consent.getGivenBy(),
        consent.getValidUntil(),
        Optional.ofNullable(consent.getWithdrawnAt()),
        Optional.ofNullable(consent.getWithdrawalReason()),
        consent.statusOn(day));
  }
}
