package clinic.afterglow.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link BoardDay} as it goes to the browser: what many visits share is sent once and named by
 * its place in a list, and times are minutes after midnight. {@code day-board.ts} reads it.
 *
 * @param resources id, title, hint
 * @param states the words, the tone
 * @param visits id, place of the resource, start, end, title, places of detail and state, and
 *     whether it may be moved
 * @param blocks place of the resource, start, end, title
 */
record SentDay(
    LocalDate date,
    LocalTime opens,
    LocalTime closes,
    String offset,
    List<List<String>> resources,
    List<String> details,
    List<List<String>> states,
    List<List<Object>> visits,
    List<List<Object>> blocks) {

  static SentDay of(BoardDay day) {
    var rows = new Places<String>();
    day.resources().forEach(row -> rows.of(row.id()));
    var details = new Places<String>();
    var states = new Places<List<String>>();
    var visits = new ArrayList<List<Object>>();
    for (var visit : day.visits()) {
      visits.add(
          List.of(
              visit.id(),
              rows.of(visit.resource()),
              minutes(day, visit.start()),
              minutes(day, visit.end()),
              visit.title(),
              details.of(visit.detail()),
              states.of(List.of(visit.status(), visit.tone().name())),
              visit.movable() ? 1 : 0));
    }
    var blocks =
        day.blocks().stream()
            .map(block ->
                List.<Object>of(
                    rows.of(block.resource()),
                    minutes(day, block.start()),
                    minutes(day, block.end()),
                    block.title()))
            .toList();
    return new SentDay(
        day.date(),
        day.opens(),
        day.closes(),
        day.offset(),
        day.resources().stream().map(row -> List.of(row.id(), row.title(), row.hint())).toList(),
        details.all(),
        states.all(),
        visits,
        blocks);
  }

  private static long minutes(BoardDay day, LocalDateTime time) {
    return Duration.between(day.date().atStartOfDay(), time).toMinutes();
  }

  /** Each thing once, in the order in which it came. */
  private static final class Places<T> {

    private final Map<T, Integer> known = new LinkedHashMap<>();

    int of(T thing) {
      return known.computeIfAbsent(thing, _ -> known.size());
    }

    List<T> all() {
      return List.copyOf(known.keySet());
    }
  }
}
