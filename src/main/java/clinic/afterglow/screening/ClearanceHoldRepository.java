package clinic.afterglow.screening;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearanceHoldRepository extends Repository<ClearanceHold, UUID> {

  ClearanceHold save(ClearanceHold hold);

  @Query(
      "select h from ClearanceHold h where h.patient = ?1 and h.releasedAt is null"
          + " order by h.placedAt")
  List<ClearanceHold> open(PatientId patient);
}
