package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DoseOrderRepository extends Repository<DoseOrder, UUID> {

  DoseOrder save(DoseOrder order);

  List<DoseOrder> findBySessionOrderByAt(SessionId session);

  /** The order of the latest earlier session by the same route in which drug was given. */
  @Query(
      """
      select o from DoseOrder o, MedicineSession s
      where o.session = s.id and s.patient = ?1 and s.route = ?2 and s.id <> ?3
        and s.dose.startedAt is not null and s.dose.administered > ?4
      order by s.dose.startedAt desc, o.at
      limit 1\
      """)
  Optional<DoseOrder> previous(
      PatientId patient, Route route, SessionId except, Milligrams moreThan);
}
