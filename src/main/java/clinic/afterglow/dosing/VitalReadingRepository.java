package clinic.afterglow.dosing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VitalReadingRepository extends Repository<VitalReading, UUID> {

  VitalReading save(VitalReading reading);

  Optional<VitalReading> findById(UUID id);

  @Query(
      "select r from VitalReading r where r.session = ?1"
          + " order by r.reading.observedAt desc, r.id desc")
  List<VitalReading> of(SessionId session);
}
