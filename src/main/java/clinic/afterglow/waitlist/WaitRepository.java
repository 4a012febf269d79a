package clinic.afterglow.waitlist;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitRepository extends Repository<Wait, WaitId> {

  Wait save(Wait wait);

  Optional<Wait> findById(WaitId id);

  @Query(
      "select w from Wait w where w.visit = ?1"
          + " and w.status = clinic.afterglow.waitlist.WaitStatus.WAITING")
  List<Wait> waiting(AppointmentId visit);

  @Query(
      "select count(w) > 0 from Wait w where w.patient = ?1 and w.kind = ?2"
          + " and w.status = clinic.afterglow.waitlist.WaitStatus.WAITING")
  boolean waits(PatientId patient, AppointmentKind kind);
}
