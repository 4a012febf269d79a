package clinic.afterglow.bench;

import clinic.afterglow.repair.RepairRace;
import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the screens against what plain JDBC takes for the same rows in the same process, with
 * the databases of all sizes open side by side. Started by {@code ./kap bench}; prints one table.
 */
public final class Bench {

  /** The summit of a ratio to the database does not speak of drawing a screen. */
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static final int KILO = 1_024;
  private static final long NANOS = 1_000_000_000;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Options options;
  private final PrintStream out;

  private Bench(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** The table stays here; its last column tells which summits are missed. */
  private static final Path TABLE = Path.of("target", "bench.txt");

  public static void main(String... arguments) {
    Locale.setDefault(Locale.US);
    int status = 1;
    try {
      new Bench(Options.of(arguments), System.out).run();
      status = 0;
    } catch (Exception failed) {
      failed.printStackTrace(System.out);
    }
    System.exit(status);
  }

  private static List<Metric> metrics() {
    return List.of(
        inPatients("P1", "search a patient", 4, 2, 0, 0.10, Searching::new),
        inPatients("P2", "open a chart", 15, 8, 0, 0.05, Chart::of),
        inPatients("P2", "  by its reads alone", NONE, 8, 0, 0.05, Chart::byReadsAlone),
        inPatients("P2", "  its whole screen", NONE, 8, 0, 0.05, c -> new ChartScreen(c, 0)),
        inPatients(
            "P2", "  and four sections", NONE, 8 + 4 * 3, 0, 0.05, c -> new ChartScreen(c, 4)),
        inSessions("P2", "  in sessions", 15, Chart::of, Chart::ofLong),
        inSessions(
            "P2",
            "  its screen, in sessions",
            NONE,
            c -> new ChartScreen(c, 0),
            ChartScreen::ofLong),
        inPatients("P3", "save a reading", 5, 5, 0, 0.05, Reading::new),
        inPatients("P4", "open the board, 200 visits", 6, 4, KILO * 16, 0.05, Board::new),
        inPatients("P4", "  its whole screen", NONE, 4, 0, 0.05, BoardScreen::new));
  }

  private static Metric inPatients(
      String code,
      String name,
      double ratio,
      int statements,
      int bytes,
      double growth,
      Metric.Setting on) {
    return new Metric(code, name, ratio, statements, bytes, growth, Metric.inPatients(on));
  }

  private static Metric inSessions(
      String code, String name, double ratio, Metric.Setting few, Metric.Setting many) {
    return new Metric(code, name, ratio, 8, 0, 0.15, Metric.inSessions(few, many));
  }

  private void run() throws Exception {
    if (onlyInMemory()) {
      measure(List.of());
      return;
    }
    var folder = Files.createTempDirectory("afterglow-bench");
    var clinics = new ArrayList<BenchClinic>();
    try (var server = options.postgres() ? postgres() : null) {
      try {
        for (int patients : options.sizes()) {
          long start = System.nanoTime();
          long used = MACHINE.getProcessCpuTime();
          clinics.add(BenchClinic.open(options, patients, settings(server, folder, patients)));
          out.printf(
              "%,d patients in %d s, %d CPU-seconds, load %.1f%n",
              patients,
              (System.nanoTime() - start) / NANOS,
              (MACHINE.getProcessCpuTime() - used) / NANOS,
              load());
        }
        measure(clinics);
      } finally {
        clinics.forEach(BenchClinic::close);
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private boolean onlyInMemory() {
    return !options.only().isEmpty() && Set.of("P5", "P6").containsAll(options.only());
  }

  private void measure(List<BenchClinic> clinics) throws SQLException, IOException {
    var report = new Report();
    for (var metric : metrics()) {
      if (options.wants(metric.code())) {
        var runs = new Course(options).run(metric, clinics);
        report.of(metric, runs);
        out.println(
            "%s %s: measured, load %.1f".formatted(metric.code(), metric.name().strip(), load()));
        if (Boolean.getBoolean("bench.statements")) {
          runs.getLast().statements().forEach(sql -> out.println("    " + sql));
        }
      }
    }
    var lines = new ArrayList<>(List.of(report.toString()));
    if (options.wants("P5")) {
      lines.add(Planning.report(options.seed()));
    }
    if (options.wants("P6")) {
      lines.add(RepairRace.report(options.seed()));
    }
    if (options.wants("P12")) {
      lines.add(Watching.report(clinics.getLast(), options.calls()));
    }
    if (options.wants("R1") || options.wants("R2")) {
      lines.add(Contention.report(clinics.getLast(), options.blocks()));
    }
    var table =
        "%s, seed %d, %d pairs of blocks of %d calls or 10 ms, load %.1f on %d cores%n%n%s%n"
            .formatted(
                options.postgres()
                    ? "PostgreSQL, every commit synced"
                    : "H2 file, AES, WRITE_DELAY=0",
                options.seed(),
                options.blocks(),
                options.calls(),
                load(),
                Runtime.getRuntime().availableProcessors(),
                String.join("%n".formatted(), lines));
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    out.println();
    out.print(table);
  }

  private static double load() {
    return MACHINE.getSystemLoadAverage();
  }

  private static EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_wal_size", "4GB")
        .start();
  }

  private List<String> settings(EmbeddedPostgres server, Path folder, int patients)
      throws SQLException {
    var settings =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--logging.level.org.springframework.boot=warn",
                "--logging.level.org.springframework.boot.tomcat=warn",
                "--afterglow.durability.first-backup-after=24h"));
    if (server == null) {
      settings.add(
          "--spring.datasource.url=jdbc:h2:file:"
              + folder.resolve("p" + patients).resolve("afterglow")
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
      settings.add("--afterglow.durability.key=a-key-for-nothing-but-the-bench");
      return settings;
    }
    var name = "p" + patients;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    settings.add("--spring.datasource.url=" + server.getJdbcUrl("postgres", name));
    settings.add("--spring.datasource.username=postgres");
    settings.add("--spring.datasource.password=postgres");
    return settings;
  }
}
