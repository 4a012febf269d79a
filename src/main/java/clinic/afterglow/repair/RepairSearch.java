package clinic.afterglow.repair;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finds the repair that disturbs least: by trying all ways as long as that is quick, then by taking
 * a few visits up again and again and placing these in the best way of all, around the others.
 */
class RepairSearch {

  /** Of the effort, what the search through all ways may take at first. */
  private static final int SHARE = 5;

  private static final int STEPS_AT_ONCE = 3_000;
  private static final int FEWEST = 2;
  private static final int MOST = 9;

  private final RepairBoard board;
  private final Effort effort;
  private final ExactRepair exact;
  private final int[] all;

  // Always the same, so that what is shown can be found again.
  private final Random random = new Random(1);

  RepairSearch(RepairBoard board, Effort effort) {
    this.board = board;
    this.effort = effort;
    this.exact = new ExactRepair(board, effort);
    this.all = IntStream.range(0, board.size()).toArray();
  }

  /**
   * Leaves the visits where they are best.
   *
   * @return whether it is proven that nothing is better
   */
  boolean run() {
    long least = exact.least(all);
    long rank = exact.place(all, Long.MAX_VALUE, effort.left() / SHARE);
    if (exact.complete()) {
      return true;
    }
    if (rank == Long.MAX_VALUE) {
      rank = leaveAll();
    }
    improve(rank, least);
    return rank() == least;
  }

  private long leaveAll() {
    for (int visit : all) {
      board.put(visit, board.asBooked(visit));
    }
    return rank();
  }

  private void improve(long from, long least) {
    long rank = from;
    int size = FEWEST;
    int failures = 0;
    while (!effort.over() && rank > least) {
      var some = together(Math.min(size, all.length));
      long before = rank(some);
      var seats = Arrays.stream(some).mapToObj(v -> board.seat(v).orElseThrow()).toList();
      Arrays.stream(some).forEach(board::lift);
      long after = exact.place(some, before + 1, STEPS_AT_ONCE);
      if (after == before + 1) {
        IntStream.range(0, some.length).forEach(i -> board.put(some[i], seats.get(i)));
        after = before;
      }
      rank += after - before;
      failures = after < before ? 0 : failures + 1;
      if (failures > all.length) {
        size = size == MOST ? FEWEST : size + 1;
        failures = 0;
      }
    }
  }

  /** Visits that are near each other now or as they are booked, or any. */
  private int[] together(int size) {
    int seed = all[random.nextInt(all.length)];
    if (random.nextInt(3) == 0) {
      return any(size, seed);
    }
    boolean booked = random.nextBoolean();
    var order = shuffled();
    order.sort(comparingInt(visit -> Math.abs(start(visit, booked) - start(seed, booked))));
    order.remove(Integer.valueOf(seed));
    return IntStream.concat(
            IntStream.of(seed), order.stream().limit(size - 1L).mapToInt(Integer::intValue))
        .toArray();
  }

  private int[] any(int size, int seed) {
    var order = shuffled();
    order.remove(Integer.valueOf(seed));
    return IntStream.concat(
            IntStream.of(seed), order.stream().limit(size - 1L).mapToInt(Integer::intValue))
        .toArray();
  }

  private List<Integer> shuffled() {
    var order = new ArrayList<>(Arrays.stream(all).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  private int start(int visit, boolean booked) {
    return booked ? board.piece(visit).start() : board.seat(visit).orElseThrow().start();
  }

  private long rank() {
    return rank(all);
  }

  private long rank(int[] visits) {
    return Arrays.stream(visits).mapToLong(this::rank).sum();
  }

  private long rank(int visit) {
    return Choices.rankOf(board.piece(visit), board.seat(visit).orElseThrow());
  }
}
