package clinic.afterglow.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every legal choice of dose dates from a first date on, as a graph in which each way from the root
 * to an end is one choice: gaps kept, no seven days overfull, every phase in its own days. Nothing
 * legal is left out, and choices that share a past share it here, so that long protocols with
 * millions of choices stay small.
 */
class DateGraph {

  /** As many days back as another dose matters for the rolling seven days. */
  private static final int LOOK_BACK = 0x7F;

  /**
   * A dose that the rest of the series can follow.
   *
   * @param day counted from the first dose, which is on day 0
   * @param index 0 for the first dose
   * @param next in the order of days; empty for the last dose
   */
  record Dose(int place, int day, int index, List<Dose> next) {}

  private record State(int day, int index, int recent) {}

  private final Protocol protocol;
  private final LocalDate first;
  private final Predicate<LocalDate> available;
  private final Map<State, Optional<Dose>> known = new HashMap<>();
  private final List<Dose> doses = new ArrayList<>();
  private final @Nullable Dose root;
  private int most;

  DateGraph(Protocol protocol, LocalDate first, Predicate<LocalDate> available) {
    this.protocol = protocol;
    this.first = first;
    this.available = available;
    this.root = available.test(first) ? dose(new State(0, 0, 1)).orElse(null) : null;
  }

  boolean possible() {
    return root != null;
  }

  /** How many doses fit at most, when not all do. */
  int most() {
    return most;
  }

  /** Those that follow a dose come before it; the root is the last. */
  List<Dose> doses() {
    return doses;
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  private Optional<Dose> dose(State state) {
    // Not computeIfAbsent: the map grows on the way.
    var before = known.get(state);
    if (before != null) {
      return before;
    }
    var made = make(state);
    known.put(state, made);
    return made;
  }

  private Optional<Dose> make(State state) {
    most = Math.max(most, state.index() + 1);
    boolean last = state.index() + 1 == protocol.sessions();
    var next = last ? List.<Dose>of() : next(state);
    if (!last && next.isEmpty()) {
      return Optional.empty();
    }
    var dose = new Dose(doses.size(), state.day(), state.index(), next);
    doses.add(dose);
    return Optional.of(dose);
  }

  private List<Dose> next(State state) {
    int index = state.index() + 1;
    int soonest =
        Math.max(
            protocol.opens(index),
            state.day() + Math.max(1, protocol.of(state.index()).minGapDays()));
    var next = new ArrayList<Dose>();
    for (int day = soonest; day <= protocol.closes(index); day++) {
      if (roomInSevenDays(state, day) && available.test(date(day))) {
        int gone = day - state.day();
        int recent = gone > 6 ? 1 : (state.recent() << gone | 1) & LOOK_BACK;
        dose(new State(day, index, recent)).ifPresent(next::add);
      }
    }
    return next;
  }

  /** Each earlier dose lets so many follow within its seven days as its own phase says. */
  private boolean roomInSevenDays(State state, int day) {
    int gone = day - state.day();
    int index = state.index();
    for (int back = 0; back + gone < 7; back++) {
      if ((state.recent() >> back & 1) == 1) {
        int following = state.index() + 1 - index;
        if (following >= protocol.of(index).maxPer7Days()) {
          return false;
        }
        index--;
      }
    }
    return true;
  }
}
