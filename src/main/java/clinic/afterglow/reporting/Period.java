package clinic.afterglow.reporting;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days of the clinic, first and last included, each site in its own zone. */
public record Period(LocalDate first, LocalDate last) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period ends after it begins: " + first + " " + last);
    }
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }
}
