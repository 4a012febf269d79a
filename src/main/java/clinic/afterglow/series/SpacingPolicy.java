package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How close together and how far apart the doses of a series may be (clinical rules, section 2).
 */
@FunctionalInterface
interface SpacingPolicy {

  int WEEK = 7;

  /**
   * @param dates in ascending order
   */
  Optional<Objection> objection(Protocol protocol, List<LocalDate> dates);

  SpacingPolicy WITHIN_WINDOW =
      (protocol, dates) -> {
        int span = Days.between(dates.getFirst(), dates.getLast()) + 1;
        int over = span - protocol.windowDays();
        return over > 0
            ? Optional.of(
                Objection.staffMayOverride("series.windowDays", span, protocol.windowDays(), over))
            : Optional.empty();
      };

  SpacingPolicy GAP_KEPT =
      (protocol, dates) ->
          IntStream.range(1, dates.size())
              .filter(i ->
                  Days.between(dates.get(i - 1), dates.get(i))
                      < phase(protocol, dates, i - 1).minGapDays())
              .mapToObj(i ->
                  Objection.prescriberMayOverride(
                      "series.minGapDays",
                      dates.get(i - 1),
                      dates.get(i),
                      phase(protocol, dates, i - 1).minGapDays()))
              .findFirst();

  SpacingPolicy SEVEN_DAYS_NOT_OVERFULL =
      (protocol, dates) ->
          IntStream.range(0, dates.size())
              .filter(i -> overfull(dates, i, phase(protocol, dates, i).maxPer7Days()))
              .mapToObj(i ->
                  Objection.prescriberMayOverride(
                      "series.maxPer7Days",
                      dates.get(i),
                      dates.get(i).plusDays(WEEK - 1L),
                      phase(protocol, dates, i).maxPer7Days()))
              .findFirst();

  /**
   * @param extended whether a prescriber has decided that the series goes beyond its window: that
   *     is said, and stands in nobody's way
   */
  static List<Objection> review(Protocol protocol, List<LocalDate> dates, boolean extended) {
    var window = WITHIN_WINDOW.objection(protocol, dates.stream().sorted().toList());
    return review(protocol, dates).stream()
        .map(one ->
            extended && window.filter(one::equals).isPresent()
                ? Objection.warning(one.rule(), one.values().toArray())
                : one)
        .toList();
  }

  static List<Objection> review(Protocol protocol, List<LocalDate> dates) {
    var ordered = dates.stream().sorted().toList();
    return Stream.of(WITHIN_WINDOW, GAP_KEPT, SEVEN_DAYS_NOT_OVERFULL)
        .flatMap(policy -> policy.objection(protocol, ordered).stream())
        .toList();
  }

  /** A whole series before it is booked: every dose there, each in the days of its phase. */
  static List<Objection> reviewAll(Protocol protocol, List<LocalDate> dates) {
    if (dates.size() != protocol.sessions()) {
      return List.of(Objection.hardStop("series.count", dates.size(), protocol.sessions()));
    }
    var early =
        IntStream.range(0, dates.size())
            .filter(i -> {
              int day = Days.between(dates.getFirst(), dates.get(i));
              boolean last = protocol.of(i) == protocol.phases().getLast();
              return day < protocol.opens(i) || !last && day > protocol.closes(i);
            })
            .mapToObj(i -> Objection.prescriberMayOverride("series.phase", i + 1, dates.get(i)))
            .limit(1);
    return Stream.concat(review(protocol, dates).stream(), early).toList();
  }

  private static boolean overfull(List<LocalDate> dates, int from, int most) {
    int next = from + most;
    return next < dates.size() && Days.between(dates.get(from), dates.get(next)) < WEEK;
  }

  private static Phase phase(Protocol protocol, List<LocalDate> dates, int index) {
    return protocol.on(Days.between(dates.getFirst(), dates.get(index)));
  }
}
