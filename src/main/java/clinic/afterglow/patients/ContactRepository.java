package clinic.afterglow.patients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, ContactId> {

  Contact save(Contact contact);

  Optional<Contact> findById(ContactId id);

  List<Contact> findByPatientAndRemovedAtIsNullOrderByRecordedAt(PatientId patient);
}
