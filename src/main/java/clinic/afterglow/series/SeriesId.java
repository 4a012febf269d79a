package clinic.afterglow.series;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a series. */
@Embeddable
public record SeriesId(UUID value) {

  public static SeriesId next() {
    return new SeriesId(Ids.next());
  }
}
