package clinic.afterglow.clinic;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** From when until when a site is open on a day, in the site's own time. */
@Embeddable
public record OpeningHours(LocalTime opens, LocalTime closes) {

  public OpeningHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("a site opens before it closes: " + opens + "-" + closes);
    }
  }

  public boolean cover(LocalTime start, LocalTime end) {
    return !start.isBefore(opens) && !end.isAfter(closes) && start.isBefore(end);
  }
}
