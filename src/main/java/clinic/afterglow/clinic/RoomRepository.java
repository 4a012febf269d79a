package clinic.afterglow.clinic;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, RoomId> {

  Room save(Room room);

  Optional<Room> findById(RoomId id);

  List<Room> findAllByOrderByName();

  List<Room> findBySiteOrderByName(SiteId site);
}
