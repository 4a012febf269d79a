package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a group meets, who leads it, and when it begins.
 *
 * @param second who leads it together with the first
 * @param start on the grid of quarter hours
 */
public record GroupPlace(RoomId room, UserId clinician, Optional<UserId> second, Instant start) {

  List<UserId> clinicians() {
    return Stream.concat(Stream.of(clinician), second.stream()).toList();
  }
}
