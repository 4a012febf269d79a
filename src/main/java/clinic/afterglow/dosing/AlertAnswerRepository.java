package clinic.afterglow.dosing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AlertAnswerRepository extends Repository<AlertAnswer, UUID> {

  AlertAnswer save(AlertAnswer answer);

  @Query(
      "select a from AlertAnswer a, VitalReading r where r.id = a.reading and r.session = ?1"
          + " order by a.at, a.id")
  List<AlertAnswer> of(SessionId session);
}
