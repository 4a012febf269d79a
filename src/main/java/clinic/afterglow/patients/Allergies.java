package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What patients must not be given. */
@Service
@Transactional
@RolesAllowed({NURSE, PRESCRIBER})
public class Allergies {

  private final AllergyRepository allergies;
  private final NoKnownAllergiesRepository answers;
  private final PatientMapper mapper;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Allergies(
      AllergyRepository allergies,
      NoKnownAllergiesRepository answers,
      PatientMapper mapper,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.allergies = allergies;
    this.answers = answers;
    this.mapper = mapper;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  public AllergyId record(PatientId patient, NewAllergy wanted) {
    return allergies.save(new Allergy(patient, wanted, user.id(), clock.instant())).getId();
  }

  /** The patient was asked and has none; refused by {@link AllergiesOnRecord} while some are. */
  public void noneKnown(PatientId patient) {
    if (!onRecord(patient).isEmpty()) {
      throw new AllergiesOnRecord();
    }
    answers.save(new NoKnownAllergies(patient, user.id(), clock.instant()));
    events.publishEvent(new NoKnownAllergiesRecorded(patient, user.id(), clock.instant()));
  }

  /** Takes an allergy off the list, as entered in error or disproven; the row stays. */
  public void remove(AllergyId id, String reason) {
    var allergy = allergies.findById(id).orElseThrow(NoSuchRecord::new);
    allergy.remove(reason, user.id(), clock.instant());
    allergies.save(allergy);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public AllergyList of(PatientId patient) {
    var known = onRecord(patient).stream().map(mapper::toDetails).toList();
    return new AllergyList(known, known.isEmpty() && answers.existsByPatient(patient));
  }

  private List<Allergy> onRecord(PatientId patient) {
    return allergies.findByPatientAndRemovedAtIsNullOrderByRecordedAt(patient);
  }
}
