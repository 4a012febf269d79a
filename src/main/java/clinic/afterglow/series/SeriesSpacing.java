package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days of a running series, for whoever moves some of its visits: a plain value that tells
 * whether window, gap and doses per week would still be kept (clinical rules, section 2).
 *
 * @param extended whether a prescriber has decided to go beyond the window
 * @param visits the day of each dose that was given or is to come
 */
public record SeriesSpacing(
    SeriesId series, Protocol protocol, boolean extended, Map<AppointmentId, LocalDate> visits) {

  public SeriesSpacing {
    visits = Map.copyOf(visits);
  }

  /** Whether these days break nothing that the series did not break before. */
  public boolean keptWith(Map<AppointmentId, LocalDate> moved) {
    return review(Map.of()).containsAll(review(moved));
  }

  /** Calendar days that must lie between a dose of it and any other dose of the patient. */
  public int gapDays() {
    return protocol.phases().getFirst().minGapDays();
  }

  private List<Objection> review(Map<AppointmentId, LocalDate> moved) {
    var days = new HashMap<>(visits);
    days.putAll(moved);
    return SpacingPolicy.review(protocol, List.copyOf(days.values()), extended).stream()
        .filter(Objection::blocks)
        .toList();
  }
}
