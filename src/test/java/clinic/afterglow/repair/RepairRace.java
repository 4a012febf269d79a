package clinic.afterglow.repair;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * P6: forty affected visits, ours as the product does it, and Timefold with five times the time.
 */
public final class RepairRace {

  private static final Duration OURS = Duration.ofSeconds(2);
  private static final Duration THEIRS = Duration.ofSeconds(10);
  private static final int NANOS = 1_000_000;

  private RepairRace() {}

  /** A line for each day, the last word telling whether ours is no worse and in time. */
  public static String report(long seed) {
    plan(FortyVisits.sixAreIll(seed - 1, 0.5));
    plan(FortyVisits.siteCloses(seed - 1, 0.5));
    return List.of(
            line("six of ten ill, half booked", seed, s -> FortyVisits.sixAreIll(s, 0.5)),
            line("six of ten ill, 80 % booked", seed, s -> FortyVisits.sixAreIll(s, 0.8)),
            line("site closed, half booked", seed, s -> FortyVisits.siteCloses(s, 0.5)),
            line("site closed, 80 % booked", seed, s -> FortyVisits.siteCloses(s, 0.8)))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String line(String name, long seed, LongFunction<RepairProblem> day) {
    var problem = day.apply(seed);
    long start = System.nanoTime();
    var ours = plan(problem);
    long millis = (System.nanoTime() - start) / NANOS;
    var theirs = PeerRepair.best(problem, THEIRS);
    boolean holds =
        millis <= OURS.toMillis() + OURS.toMillis() / 10
            && theirs.map(cost -> ours.cost().compareTo(cost) <= 0).orElse(true);
    return "P6  repair 40 visits, %s: %s in %d ms (<= 2 s)%s, Timefold in 10 s %s  %s"
        .formatted(
            name,
            words(Optional.of(ours.cost())),
            millis,
            ours.leastDisturbing() ? ", proven" : "",
            words(theirs),
            holds ? "pass" : "MISS");
  }

  private static RepairPlan plan(RepairProblem problem) {
    return new RepairPlanner(problem)
        .plan(Effort.of(DayRepairs.STEPS, Clock.systemUTC(), DayRepairs.AT_MOST));
  }

  /** Left, other day, other time, changes, quarter hours. */
  private static String words(Optional<RepairCost> cost) {
    return cost.map(one ->
            "%d/%d/%d/%d/%d"
                .formatted(
                    one.left(), one.otherDay(), one.otherTime(), one.changes(), one.quarters()))
        .orElse("nothing legal");
  }
}
