package clinic.afterglow.repair;

import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Several affected visits of one patient: they keep their order, no two doses come to one day, and
 * their series keeps its rules. Visits go by number, in the order of the booked times.
 */
class Companions {

  /** The start of a visit that has no place yet. */
  static final int NOWHERE = -1;

  private final List<RepairVisit> visits;
  private final RepairGrid grid;
  private final int[][] siblings;

  Companions(RepairProblem problem, RepairGrid grid) {
    this.visits = problem.visits();
    this.grid = grid;
    this.siblings =
        IntStream.range(0, visits.size()).mapToObj(this::siblings).toArray(int[][]::new);
  }

  /**
   * Whether a visit can begin there.
   *
   * @param starts of the other visits
   */
  boolean fit(int visit, int start, IntUnaryOperator starts) {
    if (siblings[visit].length == 0) {
      return true;
    }
    for (int sibling : siblings[visit]) {
      int other = starts.applyAsInt(sibling);
      if (other != NOWHERE && !inOrder(visit, start, sibling, other)) {
        return false;
      }
    }
    return !visits.get(visit).isDose() || dosesFit(visit, start, starts);
  }

  private boolean inOrder(int visit, int start, int sibling, int other) {
    return visit < sibling
        ? start + Openings.quarters(visits.get(visit)) <= other
        : other + Openings.quarters(visits.get(sibling)) <= start;
  }

  /** The series is judged once the days of all of them are known. */
  private boolean dosesFit(int visit, int start, IntUnaryOperator starts) {
    var day = grid.day(start);
    boolean moved = !day.equals(booked(visit));
    boolean anyMoved = moved;
    boolean complete = true;
    var days = new HashMap<AppointmentId, LocalDate>();
    days.put(visits.get(visit).id(), day);
    for (int sibling : siblings[visit]) {
      if (!visits.get(sibling).isDose()) {
        continue;
      }
      int at = starts.applyAsInt(sibling);
      if (at == NOWHERE) {
        complete = false;
        continue;
      }
      var other = grid.day(at);
      boolean otherMoved = !other.equals(booked(sibling));
      if ((moved || otherMoved) && other.equals(day)) {
        return false;
      }
      if (sameSeries(visit, sibling)) {
        anyMoved |= otherMoved;
        days.put(visits.get(sibling).id(), other);
      }
    }
    return !complete
        || !anyMoved
        || visits.get(visit).spacing().map(rules -> rules.keptWith(days)).orElse(true);
  }

  private LocalDate booked(int visit) {
    return grid.day(grid.quarter(visits.get(visit).place().start()));
  }

  private boolean sameSeries(int one, int other) {
    var ours = visits.get(one).spacing();
    var theirs = visits.get(other).spacing();
    return ours.isPresent()
        && theirs.isPresent()
        && ours.get().series().equals(theirs.get().series());
  }

  private int[] siblings(int at) {
    return IntStream.range(0, visits.size())
        .filter(other -> other != at)
        .filter(other -> visits.get(other).patient().equals(visits.get(at).patient()))
        .toArray();
  }
}
