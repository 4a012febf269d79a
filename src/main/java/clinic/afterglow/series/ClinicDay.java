package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a day has to offer for one dose.
 *
 * @param openings empty when the day is blocked
 * @param obstacle what is in the way, when the day is blocked
 */
record ClinicDay(LocalDate date, List<Opening> openings, Optional<Objection> obstacle) {

  static ClinicDay blocked(LocalDate date, Objection obstacle) {
    return new ClinicDay(date, List.of(), Optional.of(obstacle));
  }

  boolean available() {
    return !openings.isEmpty();
  }
}
