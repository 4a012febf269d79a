package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What patients have consented to, route by route. The newest signature of a route decides; it
 * holds for {@code consent.validity} months (clinical rules, section 0) or until it is withdrawn.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class Consents {

  private final ConsentRepository consents;
  private final ConsentTexts texts;
  private final PatientDays days;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Consents(
      ConsentRepository consents,
      ConsentTexts texts,
      PatientDays days,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.consents = consents;
    this.texts = texts;
    this.days = days;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /** The words that are to be signed for a route. */
  @Transactional(readOnly = true)
  public ConsentText text(Route route) {
    return texts.current(route);
  }

  /**
   * Keeps a signature with the very words that were shown; the term is fixed by the policy values
   * of this moment.
   */
  public ConsentId give(PatientId patient, ConsentText shown, String signedName) {
    texts.keep(shown);
    var values = policies.current();
    var months = values.get(Policy.CONSENT_VALIDITY);
    var term = ConsentTerm.from(days.today(patient), months, values.version());
    var wanted = new NewConsent(shown, signedName);
    return consents.save(new Consent(patient, wanted, term, user.id(), clock.instant())).getId();
  }

  /** Throws {@link NotConsented} when nothing is in force. */
  public void withdraw(PatientId patient, Route route, String reason) {
    var consent =
        latest(patient, route)
            .filter(c -> c.statusOn(days.today(patient)) == ConsentStatus.VALID)
            .orElseThrow(() -> new NotConsented(route));
    consent.withdraw(reason, user.id(), clock.instant());
    consents.save(consent);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public ConsentValidity validity(PatientId patient, Route route) {
    var today = days.today(patient);
    return latest(patient, route)
        .map(consent -> ConsentValidity.of(consent, today))
        .orElse(ConsentValidity.MISSING);
  }

  /** Every signature, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<ConsentDetails> of(PatientId patient) {
    var today = days.today(patient);
    return consents.of(patient).stream().map(c -> ConsentDetails.of(c, today)).toList();
  }

  /** What was signed; empty for a consent from before texts were kept. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<SignedText> signedText(ConsentId id) {
    return consents.findById(id).orElseThrow(NoSuchRecord::new).textHash().flatMap(texts::signed);
  }

  private Optional<Consent> latest(PatientId patient, Route route) {
    return consents.latest(patient, route, Limit.of(1)).stream().findFirst();
  }
}
