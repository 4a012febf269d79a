package clinic.afterglow.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan near to one that cannot be.
 *
 * @param opened the closed day on which it depends
 */
public record Alternative(AlternativeKind kind, SeriesPlan plan, Optional<LocalDate> opened) {

  static Alternative of(AlternativeKind kind, SeriesPlan plan) {
    return new Alternative(kind, plan, Optional.empty());
  }

  /** Whether it can be booked as it is. */
  public boolean bookable() {
    return opened.isEmpty();
  }
}
