package clinic.afterglow.demo;

import clinic.afterglow.security.RunAs;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What happened in the demo clinic, in the order in which it happened. An act may lead to later
 * ones; what lies in the future when the clinic opens has not happened yet.
 */
@DemoOnly
class Timeline {

  private record Act(Instant at, long number, Staff who, Runnable deed) {}

  private final PriorityQueue<Act> acts =
      new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
  private final DemoClock clock;
  private final RunAs runAs;
  private long number;

  Timeline(DemoClock clock, RunAs runAs) {
    this.clock = clock;
    this.runAs = runAs;
  }

  void at(Instant moment, Staff who, Runnable deed) {
    acts.add(new Act(moment, number++, who, deed));
  }

  /** When the act that is being lived takes place. */
  Instant moment() {
    return clock.instant();
  }

  /** Lives through all of it, each act as the one who did it. */
  void liveUntil(Instant present) {
    try {
      for (var act = acts.poll(); act != null; act = acts.poll()) {
        if (act.at().isAfter(present)) {
          break;
        }
        live(act);
      }
      acts.clear();
    } finally {
      clock.liveNow();
    }
  }

  private void live(Act act) {
    clock.liveAt(act.at());
    runAs.user(
        act.who().username(),
        () -> {
          act.deed().run();
          return act;
        });
  }
}
