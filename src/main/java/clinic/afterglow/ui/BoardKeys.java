package clinic.afterglow.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The short numbers by which a browser knows rows and visits. Who stays on the board keeps its
 * number and no number is given twice, so an answer to an older drawing never means another visit.
 */
final class BoardKeys {

  private Map<String, Integer> numbers = Map.of();
  private Map<Integer, String> ids = Map.of();
  private int last;

  void show(BoardDay day) {
    var next = new HashMap<String, Integer>();
    Stream.of(
            day.resources().stream().map(BoardDay.Resource::id),
            day.visits().stream().map(BoardDay.Visit::id))
        .flatMap(found -> found)
        .forEach(id -> next.computeIfAbsent(id, this::number));
    numbers = next;
    ids = new HashMap<>();
    next.forEach((id, number) -> ids.put(number, id));
  }

  private int number(String id) {
    var old = numbers.get(id);
    return old == null ? ++last : old;
  }

  /** 0 for what is not on the board. */
  int of(String id) {
    return numbers.getOrDefault(id, 0);
  }

  Optional<String> id(int number) {
    return Optional.ofNullable(ids.get(number));
  }
}
