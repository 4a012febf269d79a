package clinic.afterglow.dosing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckInRepository extends Repository<CheckIn, UUID> {

  CheckIn save(CheckIn checkIn);

  @Query("select c from CheckIn c where c.session = ?1 order by c.at desc limit 1")
  Optional<CheckIn> latest(SessionId session);
}
