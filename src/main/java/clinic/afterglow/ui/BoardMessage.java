package clinic.afterglow.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A board as it travels: rows and visits by number, each word once, times in minutes since the
 * first midnight. The browser's side of it is in day-board-message.ts.
 *
 * @param rows number, title, hint
 * @param states words, tone, whether it may be dragged
 * @param words that visits refer to by place
 * @param visits number, row, start, length, state, kind, with, title, and a note if there is one
 * @param blocks start, length, title, and the row unless it is every row
 * @param loads start, length, text, percent
 */
record BoardMessage(
    String date,
    int days,
    List<Integer> left,
    long opens,
    long closes,
    String offset,
    List<List<Object>> rows,
    List<List<Object>> states,
    List<String> words,
    List<List<Object>> visits,
    List<List<Object>> blocks,
    List<List<Object>> loads,
    String loadTitle,
    String book) {

  static BoardMessage of(BoardDay day, BoardKeys keys) {
    return new Packing(day, keys).message();
  }

  private record Packing(
      BoardDay day, BoardKeys keys, List<List<Object>> states, List<String> words) {

    Packing(BoardDay day, BoardKeys keys) {
      this(day, keys, new ArrayList<>(), new ArrayList<>());
    }

    BoardMessage message() {
      var visits = day.visits().stream().map(this::visit).toList();
      var opens = day.date().atTime(day.opens());
      // Clocks change at night: what holds at the end of the day holds nearly all of it.
      var closes = day.date().atTime(day.closes());
      return new BoardMessage(
          day.date().toString(),
          day.days(),
          day.left().stream().map(DayOfWeek::getValue).map(one -> one % 7).toList(),
          minutes(opens),
          minutes(closes),
          day.zone().getRules().getOffset(closes).getId().replace("Z", "+00:00"),
          day.resources().stream().map(this::row).toList(),
          states,
          words,
          visits,
          day.blocks().stream().map(this::block).toList(),
          day.loads().stream()
              .map(load ->
                  List.<Object>of(
                      minutes(load.start()),
                      Duration.between(load.start(), load.end()).toMinutes(),
                      load.text(),
                      load.percent()))
              .toList(),
          day.words().load(),
          day.words().book());
    }

    private List<Object> row(BoardDay.Resource row) {
      return List.of(number(row.id()), row.title(), row.hint());
    }

    private List<Object> visit(BoardDay.Visit visit) {
      var packed =
          Stream.<Object>of(
              number(visit.id()),
              number(visit.resource()),
              minutes(visit.start()),
              Duration.between(visit.start(), visit.end()).toMinutes(),
              place(states, List.of(visit.status(), visit.tone(), visit.movable())),
              place(words, visit.kind()),
              place(words, visit.with()),
              visit.title());
      return visit.note().isEmpty()
          ? packed.toList()
          : Stream.concat(packed, Stream.of(visit.note())).toList();
    }

    private List<Object> block(BoardDay.Block block) {
      var packed = Stream.<Object>of(minutes(block.start()), length(block), block.title());
      return block.resource().isEmpty()
          ? packed.toList()
          : Stream.concat(packed, Stream.of(number(block.resource()))).toList();
    }

    private int number(String id) {
      return keys.of(id);
    }

    private long minutes(LocalDateTime at) {
      return Duration.between(day.date().atStartOfDay(), at).toMinutes();
    }

    private static long length(BoardDay.Block block) {
      return Duration.between(block.start(), block.end()).toMinutes();
    }

    private static <T> int place(List<T> known, T wanted) {
      int at = known.indexOf(wanted);
      if (at < 0) {
        known.add(wanted);
        return known.size() - 1;
      }
      return at;
    }
  }
}
