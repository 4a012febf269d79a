package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a day has to offer for one dose. Times are quarter hours of the day, 0 for midnight.
 *
 * @param times at which the patient, some chair and some clinician are free together
 * @param chairs of these, when each chair is free
 * @param clinicians of these, when each clinician is
 * @param obstacle what is in the way when there is no time
 */
record ClinicDay(
    LocalDate date,
    BitSet times,
    List<BitSet> chairs,
    List<BitSet> clinicians,
    Optional<Objection> obstacle) {

  private static final int MINUTES = 15;

  static ClinicDay blocked(LocalDate date, Objection obstacle) {
    return new ClinicDay(date, new BitSet(), List.of(), List.of(), Optional.of(obstacle));
  }

  boolean available() {
    return !times.isEmpty();
  }

  static int quarter(LocalTime time) {
    return (time.getHour() * 60 + time.getMinute()) / MINUTES;
  }

  static LocalTime time(int quarter) {
    return LocalTime.MIN.plusMinutes((long) quarter * MINUTES);
  }
}
