package clinic.afterglow.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {

  private static final String CANARY = "canary-lorikeet-7731";
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;
  private EmbeddedFile file;

  @BeforeEach
  void writeSomething() throws SQLException {
    file = Databases.in(folder);
    try (var database = Databases.open(file)) {
      Databases.write(database, CANARY);
    }
  }

  @Test
  void isMadeWhilePeopleWorkAndProvenToRestore() throws Exception {
    try (var database = Databases.open(file)) {
      Databases.write(database, "second");
      var backup = backups(NOON, 5).make(database);

      assertThat(backup).hasFileName("afterglow-20261121T120000.000Z.zip");
      assertThat(Path.of(backup + ".ok")).hasContent("audit_event=2");
      assertThat(backups(NOON, 5).newestGood()).contains(backup);
      assertThat(files(folder)).noneMatch(left -> left.toString().contains("check-"));
    }
  }

  @Test
  void comesBackAsItWasWhenRestored() throws Exception {
    Path backup;
    try (var database = Databases.open(file)) {
      backup = backups(NOON, 5).make(database);
      Databases.write(database, "written after the backup");
    }

    new Restore(file, backups(NOON, 5), Clock.fixed(NOON, ZoneOffset.UTC)).from(backup);

    try (var database = Databases.open(file)) {
      assertThat(RowCounts.of(database).byTable()).containsExactly(Map.entry("audit_event", 1L));
    }
    assertThat(folder.resolve("afterglow.mv.db.replaced-20261121T120000Z")).exists();
  }

  @Test
  void leavesTheDatabaseAloneWhenABackupCannotBeRestored() throws Exception {
    var broken = folder.resolve("broken.zip");
    Files.writeString(broken, "no archive");

    assertThatThrownBy(() -> new Restore(file, backups(NOON, 5), Clock.systemUTC()).from(broken))
        .isInstanceOf(CannotStart.class);
    try (var database = Databases.open(file)) {
      assertThat(RowCounts.of(database).byTable()).containsEntry("audit_event", 1L);
    }
  }

  @Test
  void keepsOnlyTheNewest() throws Exception {
    try (var database = Databases.open(file)) {
      for (int hour = 0; hour < 5; hour++) {
        backups(NOON.plusSeconds(3600L * hour), 3).make(database);
      }
    }
    assertThat(files(file.backups()).stream().filter(name -> name.toString().endsWith(".zip")))
        .extracting(name -> name.getFileName().toString())
        .containsExactly(
            "afterglow-20261121T140000.000Z.zip",
            "afterglow-20261121T150000.000Z.zip",
            "afterglow-20261121T160000.000Z.zip");
  }

  @Test
  void copiesEachGoodBackupToAnotherDisk(@TempDir Path other) throws Exception {
    try (var database = Databases.open(file)) {
      for (int hour = 0; hour < 3; hour++) {
        copying(NOON.plusSeconds(3600L * hour), other).make(database);
      }
    }
    assertThat(files(other))
        .extracting(copy -> copy.getFileName().toString())
        .containsExactly(
            "afterglow-20261121T130000.000Z.zip",
            "afterglow-20261121T130000.000Z.zip.ok",
            "afterglow-20261121T140000.000Z.zip",
            "afterglow-20261121T140000.000Z.zip.ok");

    for (var lost : files(file.backups())) {
      Files.delete(lost);
    }
    var newest = copying(NOON, other).newestGood().orElseThrow();
    assertThat(newest).isEqualTo(other.resolve("afterglow-20261121T140000.000Z.zip"));
    assertThat(copying(NOON, other).countsIn(newest).byTable()).containsEntry("audit_event", 1L);
  }

  @Test
  void saysThatTheOtherDiskIsMissingAndKeepsTheBackup() throws Exception {
    var missing = folder.resolve("not-mounted");
    var backups = copying(NOON, missing);
    try (var database = Databases.open(file)) {
      assertThatThrownBy(() -> backups.make(database))
          .isInstanceOf(BackupFailed.class)
          .hasMessageContaining(missing.toString());
    }
    assertThat(missing).doesNotExist();
    assertThat(backups.newestGood()).isPresent();
  }

  @Test
  void showsNoWordOfANoteInAnyFileOfTheDataFolder() throws Exception {
    try (var database = Databases.open(file)) {
      backups(NOON, 5).make(database);
    }
    new Seal(file).close();

    var files = files(folder);
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    for (var written : files) {
      assertThat(new String(Files.readAllBytes(written), StandardCharsets.ISO_8859_1))
          .as(written.toString())
          .doesNotContain(CANARY)
          .doesNotContain(Databases.KEY.value());
    }
    var inside = folder.resolve("inside.mv.db");
    backups(NOON, 5).unpack(backups(NOON, 5).newestGood().orElseThrow(), inside);
    assertThat(new String(Files.readAllBytes(inside), StandardCharsets.ISO_8859_1))
        .doesNotContain(CANARY);
  }

  private Backups backups(Instant now, int keep) {
    return new Backups(file, Clock.fixed(now, ZoneOffset.UTC), keep, Optional.empty());
  }

  private Backups copying(Instant now, Path other) {
    return new Backups(file, Clock.fixed(now, ZoneOffset.UTC), 2, Optional.of(other));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
