package clinic.afterglow.durability;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that writes is killed, not asked to stop; what it had acknowledged must be there. */
@Tag("slow")
class KillTests {

  private static final int KILLS = 20;
  private static final long SEED = 20_261_121;

  @TempDir Path folder;
  private EmbeddedFile file;

  @BeforeEach
  void makeTables() throws SQLException {
    file = Databases.in(folder);
    try (var database = Databases.open(file);
        var statement = database.createStatement()) {
      statement.execute("create table note (id bigint primary key, words varchar(2000))");
      statement.execute("create table audit (note bigint primary key)");
    }
  }

  @Test
  void findsEveryAcknowledgedRowAfterTwentyKills() throws Exception {
    var random = new Random(SEED);
    var acknowledged = new HashSet<Long>();
    for (int kill = 1; kill <= KILLS; kill++) {
      var seen = writeUntilKilled(kill * 10_000_000L, 20 + random.nextInt(500));
      acknowledged.addAll(seen);

      new SelfCheck(file, new Backups(file, java.time.Clock.systemUTC(), 1, Optional.empty()))
          .pass();
      try (var database = Databases.open(file)) {
        var notes = ids("select id from note", database);
        assertThat(notes).as("kill %s, seed %s", kill, SEED).containsAll(acknowledged);
        assertThat(ids("select note from audit", database))
            .as("half transactions")
            .isEqualTo(notes);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * 20);
  }

  private List<Long> writeUntilKilled(long start, int pairs)
      throws IOException, InterruptedException {
    var writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Long.toString(start))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var seen = new ArrayList<Long>();
    try (var lines = writer.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        seen.add(Long.valueOf(line));
        if (seen.size() == pairs) {
          writer.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(writer.waitFor(30, SECONDS)).isTrue();
    assertThat(writer.exitValue()).as("killed by signal 9").isEqualTo(137);
    return seen;
  }

  private static Set<Long> ids(String sql, java.sql.Connection database) throws SQLException {
    var ids = new HashSet<Long>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }
}
