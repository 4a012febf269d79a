package clinic.afterglow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a series: phases one after the other, each in its own calendar days from the first
 * dose on. Between two phases the limits of the earlier one hold.
 *
 * @param length of a dosing appointment, on the grid of quarter hours
 */
public record Protocol(List<Phase> phases, Duration length) {

  public Protocol {
    phases = List.copyOf(phases);
  }

  public int sessions() {
    return phases.stream().mapToInt(Phase::sessions).sum();
  }

  /** Calendar days from the first dose to the last, both included. */
  public int windowDays() {
    return phases.stream().mapToInt(Phase::days).sum();
  }

  /**
   * The phase that a dose belongs to.
   *
   * @param index 0 for the first dose
   */
  Phase of(int index) {
    return phases.get(place(index));
  }

  /** The first day on which a dose may be, counted from the first dose, which is on day 0. */
  int opens(int index) {
    return phases.subList(0, place(index)).stream().mapToInt(Phase::days).sum();
  }

  /** The last such day. */
  int closes(int index) {
    return opens(index) + of(index).days() - 1;
  }

  /** The phase of a day, counted from the first dose; past the end the last one goes on. */
  Phase on(int day) {
    int until = 0;
    for (var phase : phases) {
      until += phase.days();
      if (day < until) {
        return phase;
      }
    }
    return phases.getLast();
  }

  /** The same with more days for the last phase. */
  Protocol stretched(int days) {
    var last = phases.getLast();
    var longer =
        new Phase(
            last.sessions(),
            last.days() + days,
            last.pattern(),
            last.minGapDays(),
            last.maxPer7Days());
    var all = new ArrayList<>(phases.subList(0, phases.size() - 1));
    all.add(longer);
    return new Protocol(all, length);
  }

  private int place(int index) {
    int before = 0;
    for (int i = 0; i < phases.size(); i++) {
      before += phases.get(i).sessions();
      if (index < before) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException(index);
  }
}
