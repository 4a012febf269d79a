package clinic.afterglow.patients;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a patient's consent to a route holds today, in the zone of the patient's site.
 *
 * @param until the last day on which it holds or held; empty when there is none or it was withdrawn
 */
public record ConsentValidity(ConsentStatus status, Optional<LocalDate> until) {

  static final ConsentValidity MISSING =
      new ConsentValidity(ConsentStatus.MISSING, Optional.empty());

  static ConsentValidity of(Consent consent, LocalDate day) {
    var status = consent.statusOn(day);
    return new ConsentValidity(
        status,
        status == ConsentStatus.WITHDRAWN
            ? Optional.empty()
            : Optional.of(consent.getValidUntil()));
  }

  public boolean holds() {
    return status == ConsentStatus.VALID;
  }
}
