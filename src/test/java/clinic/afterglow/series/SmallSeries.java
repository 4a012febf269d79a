package clinic.afterglow.series;

import clinic.afterglow.scheduling.AppointmentId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The days of a series of one phase, for tests of whoever moves its visits. */
public final class SmallSeries {

  private SmallSeries() {}

  public static SeriesSpacing spacing(Map<AppointmentId, LocalDate> days, int window, int gap) {
    var phase = new Phase(days.size(), window, Set.of(), gap, 3);
    return new SeriesSpacing(
        SeriesId.next(), new Protocol(List.of(phase), Duration.ofMinutes(60)), false, days);
  }
}
