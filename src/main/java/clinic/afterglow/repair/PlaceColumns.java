package clinic.afterglow.repair;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A place as it is kept: ids of room and clinician, and the start. */
@Embeddable
record PlaceColumns(UUID room, UUID clinician, Instant start) {

  static PlaceColumns of(VisitPlace place) {
    return new PlaceColumns(place.room().value(), place.clinician().value(), place.start());
  }
}
