package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;

/** A date of birth is not in the future and not before 1900. */
public final class DateOfBirthRefused extends NotPossible {

  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  DateOfBirthRefused(LocalDate day) {
    super(day, EARLIEST);
  }

  static void unlessPlausible(LocalDate day, LocalDate today) {
    if (day.isBefore(EARLIEST) || day.isAfter(today)) {
      throw new DateOfBirthRefused(day);
    }
  }
}
