package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How close a dose outside of a series may come to another one (series.minGapDays). */
final class DoseGap {

  private DoseGap() {}

  /**
   * @param others days of the patient's other doses, given or booked
   * @param gap days between two doses at least
   */
  static Optional<Objection> objection(LocalDate day, Collection<LocalDate> others, int gap) {
    return others.stream()
        .filter(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) < gap)
        .min(Comparator.naturalOrder())
        .map(other -> Objection.prescriberMayOverride("wait.gap", other, gap));
  }
}
