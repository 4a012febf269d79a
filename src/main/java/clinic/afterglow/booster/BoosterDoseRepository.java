package clinic.afterglow.booster;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoosterDoseRepository extends Repository<BoosterDose, UUID> {

  BoosterDose save(BoosterDose dose);

  @Query("select d from BoosterDose d where d.patient = ?1 order by d.givenOn desc, d.id desc")
  List<BoosterDose> newest(PatientId patient, Limit limit);
}
