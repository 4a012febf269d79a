package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call for a patient: in an emergency, to take them home, to support them. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Contacts {

  private final ContactRepository contacts;
  private final PatientMapper mapper;
  private final CurrentUser user;
  private final Clock clock;

  Contacts(ContactRepository contacts, PatientMapper mapper, CurrentUser user, Clock clock) {
    this.contacts = contacts;
    this.mapper = mapper;
    this.user = user;
    this.clock = clock;
  }

  public ContactId add(PatientId patient, NewContact wanted) {
    return contacts.save(new Contact(patient, wanted, user.id(), clock.instant())).getId();
  }

  public void remove(ContactId id) {
    var contact = contacts.findById(id).orElseThrow(NoSuchRecord::new);
    contact.remove(user.id(), clock.instant());
    contacts.save(contact);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<ContactDetails> of(PatientId patient) {
    return contacts.findByPatientAndRemovedAtIsNullOrderByRecordedAt(patient).stream()
        .map(mapper::toDetails)
        .toList();
  }
}
