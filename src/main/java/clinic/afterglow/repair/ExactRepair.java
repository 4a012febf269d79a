package clinic.afterglow.repair;

import clinic.afterglow.repair.RepairBoard.Piece;
import clinic.afterglow.repair.RepairBoard.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries every way to place some of the visits around the others, the most constrained visit and the
 * least disturbing place first, and turns back as soon as what is placed together with the best
 * that each other visit could have is no better than the best found.
 */
class ExactRepair {

  private final RepairBoard board;
  private final Choices choices;
  private final Effort effort;
  private final List<long[]> starts = new ArrayList<>();
  private final int[] open;
  private final Seat[] best;
  private int count;
  private long bestRank;
  private long stopAt;
  private boolean found;

  ExactRepair(RepairBoard board, Effort effort) {
    this.board = board;
    this.choices = new Choices(board);
    this.effort = effort;
    this.open = new int[board.size()];
    this.best = new Seat[board.size()];
    for (int i = 0; i < board.size(); i++) {
      starts.add(new long[board.words()]);
    }
  }

  /**
   * Places visits that have no place. When nothing better is found they have none afterwards.
   *
   * @param under the rank to be better than
   * @param steps how many may be taken at most
   * @return the rank that was reached, {@code under} when none is better
   */
  long place(int[] visits, long under, long steps) {
    System.arraycopy(visits, 0, open, 0, visits.length);
    count = visits.length;
    bestRank = under;
    stopAt = Math.max(0, effort.left() - steps);
    found = false;
    search(0);
    if (found) {
      for (int visit : visits) {
        board.put(visit, best[visit]);
      }
    }
    return bestRank;
  }

  /** Whether the last search saw all there is, so that nothing is better. */
  boolean complete() {
    return effort.left() > stopAt;
  }

  /** What the visits cost at least, whatever is done. */
  long least(int[] visits) {
    long least = 0;
    for (int visit : visits) {
      least += choices.cheapest(board.piece(visit)).rank();
    }
    return least;
  }

  private void search(long soFar) {
    effort.step();
    if (!complete()) {
      return;
    }
    if (count == 0) {
      found = true;
      bestRank = soFar;
      return;
    }
    long bound = soFar;
    int pick = 0;
    long pickRank = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      var cheapest = choices.cheapest(board.piece(open[i]));
      bound += cheapest.rank();
      if (bound >= bestRank) {
        return;
      }
      if (cheapest.ways() < fewest || cheapest.ways() == fewest && cheapest.rank() > pickRank) {
        pick = i;
        pickRank = cheapest.rank();
        fewest = cheapest.ways();
      }
    }
    int visit = open[pick];
    open[pick] = open[--count];
    tryAll(visit, soFar, bound - pickRank);
    open[count++] = open[pick];
    open[pick] = visit;
  }

  /**
   * @param others the rank of what is placed and the least of what is still to be placed beside it
   */
  private void tryAll(int visit, long soFar, long others) {
    var piece = board.piece(visit);
    var set = starts.get(count);
    for (int classOf = 0; classOf < Choices.CLASSES; classOf++) {
      if (others + Choices.least(classOf) >= bestRank || !complete()) {
        return;
      }
      if (choices.starts(piece, classOf, set)) {
        tryClass(visit, classOf, set, soFar, others);
      }
    }
    if (others + Ranks.LEFT < bestRank && board.mayBeLeft(visit)) {
      goOn(visit, board.asBooked(visit), soFar + Ranks.LEFT);
    }
  }

  /** The nearest starts first, the earlier of two as near. */
  private void tryClass(int visit, int classOf, long[] set, long soFar, long others) {
    var piece = board.piece(visit);
    int last = Choices.lastOf(piece, classOf);
    for (int i = Choices.firstOf(piece, classOf); i < last; i++) {
      int start = piece.order()[i];
      if (!Quarters.get(set, start)) {
        continue;
      }
      long rank = choices.rank(piece, classOf, start);
      if (others + rank >= bestRank || !complete()) {
        return;
      }
      if (board.fits(visit, start)) {
        tryPlaces(visit, piece, classOf, start, soFar + rank, others + rank);
      }
    }
  }

  private void tryPlaces(int visit, Piece piece, int classOf, int start, long soFar, long bound) {
    for (int room : piece.rooms()) {
      for (int clinician : piece.clinicians()) {
        var seat = new Seat(start, room, clinician, false);
        if (bound < bestRank && choices.free(piece, classOf, seat)) {
          goOn(visit, seat, soFar);
        }
      }
    }
  }

  private void goOn(int visit, Seat seat, long soFar) {
    long before = bestRank;
    board.put(visit, seat);
    search(soFar);
    board.lift(visit);
    if (bestRank < before) {
      best[visit] = seat;
    }
  }
}
