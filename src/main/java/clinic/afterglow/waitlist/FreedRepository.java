package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FreedRepository extends Repository<Freed, FreedSlotId> {

  Freed save(Freed freed);

  @Query(
      "select f from Freed f where f.room = ?1 and f.start = ?2"
          + " and f.status = clinic.afterglow.waitlist.FreedStatus.OPEN")
  List<Freed> openAt(RoomId room, Instant start);

  /** Another desk that wants the same time waits, and then sees who has it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select f from Freed f where f.id = ?1")
  Optional<Freed> toTake(FreedSlotId id);
}
