package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is on record has happened, by the day of the patient's site. */
public final class DayStillToCome extends NotPossible {

  private DayStillToCome(LocalDate day) {
    super(day);
  }

  static void unlessReached(@Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new DayStillToCome(day);
    }
  }
}
