package clinic.afterglow.clinic;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The region of a site and what was said of one of its days, if anything was. */
record RegionRow(
    String region, @Nullable LocalDate day, @Nullable String reason, @Nullable Boolean opened) {

  Optional<ClosureRow> closure() {
    return day == null || reason == null || opened == null
        ? Optional.empty()
        : Optional.of(new ClosureRow(day, reason, opened));
  }
}
