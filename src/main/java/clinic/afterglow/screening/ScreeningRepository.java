package clinic.afterglow.screening;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScreeningRepository extends Repository<Screening, ScreeningId> {

  Screening save(Screening screening);

  void flush();

  @Query("select s from Screening s left join fetch s.answers where s.id = ?1")
  Optional<Screening> withAnswers(ScreeningId id);

  @Query("select s from Screening s where s.patient = ?1 order by s.openedAt desc")
  List<Screening> newest(PatientId patient, Limit limit);

  @Query("select s from Screening s where s.patient = ?1 and s.inForce = true")
  List<Screening> inForce(PatientId patient);

  @Query(
      "select new clinic.afterglow.screening.WaitingScreening("
          + "s.id, s.patient, s.route, s.status, s.openedAt, s.submittedAt)"
          + " from Screening s where s.status = ?1 order by s.openedAt")
  List<WaitingScreening> waiting(ScreeningStatus status, Limit limit);
}
