package clinic.afterglow.clinic;

import java.util.List;
import org.mapstruct.Mapper;

@Mapper
interface ClinicMapper {

  RoomSummary toSummary(Room room);

  SiteDetails toDetails(Site site, List<Room> rooms);
}
