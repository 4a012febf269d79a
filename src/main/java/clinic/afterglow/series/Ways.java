package clinic.afterglow.series;

import java.util.ArrayList;
import java.util.List;

/**
 * The first few ways through a graph of doses by their summed rank; of equal ones that with the
 * earlier dates. Made once for a graph and asked again for other ranks.
 */
class Ways {

  private final List<DateGraph.Dose> doses;
  private final int most;
  private final int[] count;
  private final long[][] rank;
  private final int[][] follower;
  private final int[][] followersWay;

  Ways(List<DateGraph.Dose> doses, int most) {
    this.doses = doses;
    this.most = most;
    this.count = new int[doses.size()];
    this.rank = new long[doses.size()][most];
    this.follower = new int[doses.size()][most];
    this.followersWay = new int[doses.size()][most];
  }

  /**
   * @param ranks of the doses, by their place in the graph
   */
  void rank(long[] ranks) {
    for (var dose : doses) {
      int at = dose.place();
      count[at] = 0;
      if (dose.next().isEmpty()) {
        insert(at, ranks[at] + dose.day(), 0, 0);
      }
      for (var next : dose.next()) {
        for (int way = 0; way < count[next.place()]; way++) {
          insert(at, ranks[at] + rank[next.place()][way], next.place(), way);
        }
      }
    }
  }

  int count() {
    return count[root()];
  }

  long rankOf(int way) {
    return rank[root()][way];
  }

  List<Integer> days(int way) {
    var days = new ArrayList<Integer>();
    int at = root();
    int on = way;
    while (true) {
      var dose = doses.get(at);
      days.add(dose.day());
      if (dose.next().isEmpty()) {
        return days;
      }
      int further = followersWay[at][on];
      at = follower[at][on];
      on = further;
    }
  }

  private int root() {
    return doses.size() - 1;
  }

  /** Behind those of the same rank: they came first and so have the earlier dates. */
  private void insert(int at, long total, int next, int way) {
    int place = count[at];
    while (place > 0 && rank[at][place - 1] > total) {
      place--;
    }
    if (place == most) {
      return;
    }
    int moved = Math.min(count[at], most - 1);
    for (int i = moved; i > place; i--) {
      rank[at][i] = rank[at][i - 1];
      follower[at][i] = follower[at][i - 1];
      followersWay[at][i] = followersWay[at][i - 1];
    }
    rank[at][place] = total;
    follower[at][place] = next;
    followersWay[at][place] = way;
    count[at] = Math.min(count[at] + 1, most);
  }
}
