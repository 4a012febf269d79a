package clinic.afterglow.bench;

import clinic.afterglow.series.LoadedClinic;
import clinic.afterglow.series.PeerSeries;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * P5: plans a six-session series among twelve chairs and ten clinicians, sixty days ahead booked
 * half, and to four fifths, where finding a plan at all is what counts. In memory: the planner
 * knows no database.
 */
final class Planning {

  private static final int WARM_UP = 200;
  private static final int CLINICS = 50;
  private static final int PEERS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final double NANOS = 1_000_000;

  private Planning() {}

  /** A line for each load, the last word telling whether it holds. */
  static String report(long seed) {
    return String.join("\n", line(seed, 0.5, 20), line(seed, 0.8, Double.POSITIVE_INFINITY));
  }

  private static String line(long seed, double load, double summit) {
    var clinics = new LoadedClinic[CLINICS];
    Arrays.setAll(clinics, i -> LoadedClinic.of(seed + i, load));
    for (int i = 0; i < WARM_UP; i++) {
      clinics[i % CLINICS].plan();
    }
    var millis = new double[CLINICS];
    int planned = 0;
    for (int i = 0; i < CLINICS; i++) {
      long start = System.nanoTime();
      planned += clinics[i].plan() > 0 ? 1 : 0;
      millis[i] = (System.nanoTime() - start) / NANOS;
    }
    double median = Statistics.median(millis);
    var peer = peer(clinics);
    double tenth = peer.length == 0 ? summit : Statistics.median(peer) / 10;
    boolean holds = median <= summit && median <= tenth && planned == CLINICS;
    var bound = Double.isInfinite(summit) ? "" : " (<= %.0f)".formatted(summit);
    var theirs = peer.length == 0 ? "–" : "%.0f ms".formatted(Statistics.median(peer));
    return ("P5  plan a series, chairs %.0f %% taken: %.2f ms%s, planned %d of %d;"
            + " Timefold’s first legal plan %s, within %d s in %d of %d  %s")
        .formatted(
            load * 100,
            median,
            bound,
            planned,
            CLINICS,
            theirs,
            PATIENCE.toSeconds(),
            peer.length,
            PEERS,
            holds ? "pass" : "MISS");
  }

  /** Where ours finds a plan from that day on; milliseconds of those it came to in time. */
  private static double[] peer(LoadedClinic[] clinics) {
    PeerSeries.firstPlan(clinics[CLINICS - 1], Duration.ofSeconds(2));
    return Arrays.stream(clinics)
        .filter(LoadedClinic::fitsFromThatDay)
        .limit(PEERS)
        .map(clinic -> PeerSeries.firstPlan(clinic, PATIENCE))
        .flatMapToLong(OptionalLong::stream)
        .asDoubleStream()
        .toArray();
  }
}
