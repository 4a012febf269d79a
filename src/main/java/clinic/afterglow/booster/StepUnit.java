package clinic.afterglow.booster;

import java.time.LocalDate;

/** What the interval of a step is counted in. */
public enum StepUnit {
  WEEKS,
  MONTHS;

  /** Months are calendar months, clipped to the end of a shorter one. */
  LocalDate after(LocalDate day, int count) {
    return this == WEEKS ? day.plusWeeks(count) : DueDate.after(day, count);
  }
}
