package clinic.afterglow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table: a line for each metric and size, and whether it holds. */
final class Report {

  private static final String LINE =
      "%-3s %-27s %8s %9s %9s  %-20s %6s %11s %14s  %-28s %-20s %-20s %s";

  private final List<String> lines = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Report() {
    add(
        "",
        "metric",
        "size",
        "ours ms",
        "floor ms",
        "ratio [95 %]",
        "summit",
        "statements",
        "bytes",
        "growth [95 %], summit",
        "of the floor",
        "beyond the floor",
        "");
  }

  void of(Metric metric, List<Course.Run> runs) {
    var first = runs.getFirst();
    for (var run : runs) {
      var ratio = Statistics.estimate(Statistics.ratios(run.ours(), run.floor()));
      var growth = Optional.of(run).filter(r -> r != first).map(r -> Growth.between(first, r));
      boolean holds =
          ratio.high() <= metric.ratio()
              && run.statements().size() <= metric.statements()
              && (metric.bytes() == 0 || run.bytes() <= metric.bytes());
      add(
          metric.code(),
          metric.name(),
          "%,d".formatted(run.size()),
          "%.3f".formatted(Statistics.median(run.ours())),
          "%.3f".formatted(Statistics.median(run.floor())),
          bounds(ratio),
          Double.isInfinite(metric.ratio()) ? "" : "<= %.0f".formatted(metric.ratio()),
          "%d <= %d".formatted(run.statements().size(), metric.statements()),
          metric.bytes() == 0 ? "" : "%,d <= %,d".formatted(run.bytes(), metric.bytes()),
          growth.map(g -> bounds(g.ours()) + " <= %.2f".formatted(metric.growth())).orElse(""),
          growth.map(g -> bounds(g.floor())).orElse(""),
          growth.map(g -> bounds(g.beyond())).orElse(""),
          verdict(holds, growth, metric.growth()));
      if (!run.remark().isEmpty()) {
        remarks.add("%s, size %,d: %s".formatted(metric.code(), run.size(), run.remark()));
      }
    }
  }

  /** The last word of what does not hold is MISS. */
  static String verdict(boolean holds, Optional<Growth> growth, double summit) {
    if (!holds) {
      return "MISS";
    }
    if (growth.map(g -> g.holds(summit)).orElse(true)) {
      return "pass";
    }
    return growth.get().holdsBesideTheFloor(summit) ? "pass, growing as the floor does" : "MISS";
  }

  private static String bounds(Statistics.Estimate estimate) {
    return "%.2f [%.2f, %.2f]".formatted(estimate.median(), estimate.low(), estimate.high());
  }

  private void add(String... cells) {
    lines.add(LINE.formatted((Object[]) cells).stripTrailing());
  }

  @Override
  public String toString() {
    var all = new ArrayList<>(lines);
    all.addAll(remarks);
    return String.join("\n", all);
  }
}
