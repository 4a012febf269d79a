package clinic.afterglow.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

final class Days {

  private Days() {}

  static int between(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
