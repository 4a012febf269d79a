package clinic.afterglow.series;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every legal choice of dose dates from a first date on, found by trying them all: gaps kept, no
 * seven days overfull, the last date inside the window. Of these only the ones that leave the
 * preferred weekdays least often are kept.
 */
class DoseDates {

  private final Protocol protocol;
  private final Predicate<LocalDate> available;
  private final LocalDate last;
  private final Deque<LocalDate> chosen = new ArrayDeque<>();
  private final List<List<LocalDate>> best = new ArrayList<>();
  private int fewestOff = Integer.MAX_VALUE;
  private int most;

  /**
   * @param windowDays how many calendar days the doses may take, the first included
   */
  DoseDates(Protocol protocol, LocalDate first, int windowDays, Predicate<LocalDate> available) {
    this.protocol = protocol;
    this.available = available;
    this.last = first.plusDays(windowDays - 1L);
    if (available.test(first)) {
      choose(first, protocol.prefers(first.getDayOfWeek()) ? 0 : 1);
    }
  }

  /** Empty when there is none; earliest first. */
  List<List<LocalDate>> choices() {
    return List.copyOf(best);
  }

  /** How many doses fit at most, when not all do. */
  int most() {
    return most;
  }

  private void choose(LocalDate day, int off) {
    chosen.addLast(day);
    most = Math.max(most, chosen.size());
    if (chosen.size() == protocol.sessions()) {
      keep(off);
    } else if (off <= fewestOff) {
      for (var next = day.plusDays(Math.max(1, protocol.minGapDays()));
          !next.isAfter(last);
          next = next.plusDays(1)) {
        if (available.test(next) && roomInSevenDays(next)) {
          choose(next, off + (protocol.prefers(next.getDayOfWeek()) ? 0 : 1));
        }
      }
    }
    chosen.removeLast();
  }

  private void keep(int off) {
    if (off < fewestOff) {
      fewestOff = off;
      best.clear();
    }
    if (off == fewestOff) {
      best.add(List.copyOf(chosen));
    }
  }

  private boolean roomInSevenDays(LocalDate next) {
    return chosen.stream().filter(day -> Days.between(day, next) < 7).count()
        < protocol.maxPer7Days();
  }
}
