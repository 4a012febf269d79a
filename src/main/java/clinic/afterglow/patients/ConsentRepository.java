package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, ConsentId> {

  Consent save(Consent consent);

  Optional<Consent> findById(ConsentId id);

  /** Newest first. */
  @Query("select c from Consent c where c.patient = ?1 order by c.givenAt desc, c.id.value desc")
  List<Consent> of(PatientId patient);

  @Query(
      """
      select c from Consent c where c.patient = ?1 and c.route = ?2
      order by c.givenAt desc, c.id.value desc\
      """)
  List<Consent> latest(PatientId patient, Route route, Limit limit);
}
