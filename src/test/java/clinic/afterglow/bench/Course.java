package clinic.afterglow.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a metric against all sizes in turn, in interleaved blocks, and keeps what it cost. */
final class Course {

  /** So that everything is compiled and cached before time is taken. */
  private static final int WARM_UP = 15;

  /** In nanoseconds: a shorter block is either undisturbed or all disturbance. */
  private static final long SHORTEST = 10_000_000;

  private static final double NANOS_PER_MILLI = 1e6;

  private final Options options;

  Course(Options options) {
    this.options = options;
  }

  /**
   * What one size took.
   *
   * @param ours milliseconds a call, block by block
   * @param floor the same for the floor; each block ran beside the one of ours at its place
   */
  record Run(
      int size, double[] ours, double[] floor, List<String> statements, int bytes, String remark) {}

  private interface Call {
    void run(int call) throws SQLException;
  }

  List<Run> run(Metric metric, List<BenchClinic> clinics) throws SQLException {
    var sizes = metric.on().in(clinics);
    var runs = new ArrayList<Run>();
    for (var sized : sizes) {
      var statements = statements(sized.trial());
      runs.add(
          new Run(
              sized.size(),
              new double[options.blocks()],
              new double[options.blocks()],
              statements,
              sized.trial().bytes().orElse(0),
              sized.trial().remark()));
    }
    for (int block = -WARM_UP; block < options.blocks(); block++) {
      for (int i = 0; i < sizes.size(); i++) {
        var trial = sizes.get(i).trial();
        double ours = ours(trial);
        double floor = block(trial, _ -> {}, trial::floor);
        if (block >= 0) {
          runs.get(i).ours()[block] = ours;
          runs.get(i).floor()[block] = floor;
        }
      }
    }
    return runs;
  }

  private double ours(Trial trial) throws SQLException {
    return block(trial, trial::prepare, trial::ours);
  }

  private double block(Trial trial, Call prepare, Call work) throws SQLException {
    trial.enter();
    long taken = 0;
    int rounds = 0;
    while (taken < SHORTEST) {
      for (int call = 0; call < options.calls(); call++) {
        prepare.run(call);
        long start = System.nanoTime();
        work.run(call);
        taken += System.nanoTime() - start;
      }
      rounds++;
    }
    return taken / NANOS_PER_MILLI / options.calls() / rounds;
  }

  /** The most that any of a block's calls needs, after a block that fills what is kept. */
  private List<String> statements(Trial trial) throws SQLException {
    ours(trial);
    trial.enter();
    var most = List.<String>of();
    for (int call = 0; call < options.calls(); call++) {
      trial.prepare(call);
      int now = call;
      var seen = StatementCounter.during(() -> unchecked(() -> trial.ours(now)));
      most = seen.size() > most.size() ? seen : most;
    }
    return most;
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static void unchecked(Work work) {
    try {
      work.run();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
