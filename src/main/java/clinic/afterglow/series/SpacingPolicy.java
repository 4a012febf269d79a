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
              .filter(i -> Days.between(dates.get(i - 1), dates.get(i)) < protocol.minGapDays())
              .mapToObj(i ->
                  Objection.prescriberMayOverride(
                      "series.minGapDays", dates.get(i - 1), dates.get(i), protocol.minGapDays()))
              .findFirst();

  SpacingPolicy SEVEN_DAYS_NOT_OVERFULL =
      (protocol, dates) ->
          IntStream.range(0, Math.max(0, dates.size() - protocol.maxPer7Days()))
              .filter(i -> Days.between(dates.get(i), dates.get(i + protocol.maxPer7Days())) < 7)
              .mapToObj(i ->
                  Objection.prescriberMayOverride(
                      "series.maxPer7Days",
                      dates.get(i),
                      dates.get(i).plusDays(6),
                      protocol.maxPer7Days()))
              .findFirst();

  static List<Objection> review(Protocol protocol, List<LocalDate> dates) {
    var ordered = dates.stream().sorted().toList();
    return Stream.of(WITHIN_WINDOW, GAP_KEPT, SEVEN_DAYS_NOT_OVERFULL)
        .flatMap(policy -> policy.objection(protocol, ordered).stream())
        .toList();
  }
}
