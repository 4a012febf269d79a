package clinic.afterglow.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckTests {

  private static final int DAMAGES = 100;
  private static final long SEED = 7_731;

  @TempDir Path folder;
  private EmbeddedFile file;
  private Backups backups;
  private Path backup;

  @BeforeEach
  void leaveASealedDatabaseWithABackup() throws Exception {
    file = Databases.in(folder);
    backups = new Backups(file, Clock.systemUTC(), 5, Optional.empty());
    try (var database = Databases.open(file)) {
      for (int note = 0; note < 200; note++) {
        Databases.write(database, "Rested well. ".repeat(50));
      }
      backup = backups.make(database);
      new HighWater(file).checkpoint(database);
    }
    new Seal(file).close();
  }

  @Test
  void passesADatabaseThatIsAsItWasLeft() {
    assertThatCode(this::check).doesNotThrowAnyException();
    assertThat(file.seal()).as("lifted while in use").doesNotExist();
  }

  @Test
  void passesADatabaseThatWasKilled() throws Exception {
    Files.delete(file.seal());
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void refusesEveryRandomDamageAndNamesTheNewestGoodBackup() throws Exception {
    var random = new Random(SEED);
    var whole = Files.readAllBytes(file.file());
    for (int damage = 0; damage < DAMAGES; damage++) {
      var broken = whole.clone();
      var at = random.nextInt(broken.length);
      if (damage % 4 == 0) {
        broken = java.util.Arrays.copyOf(broken, at);
      } else {
        broken[at] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(file.file(), broken);

      var refused = catchThrowableOfType(CannotStart.class, this::check);

      assertThat(refused).as("damage %s at byte %s, seed %s", damage, at, SEED).isNotNull();
      assertThat(refused.remedy()).contains(backup.toString(), "./kap restore");
    }
  }

  @Test
  void refusesAFileTornInACrash() throws Exception {
    Files.delete(file.seal());
    try (var channel = FileChannel.open(file.file(), StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file.file()) / 3);
    }
    assertThatThrownBy(this::check).isInstanceOf(CannotStart.class);
  }

  /** H2 would open it, whole but older; only the number of rows tells. */
  @Test
  void refusesAFileThatHasForgottenItsNewestRows() throws Exception {
    Files.delete(file.seal());
    try (var database = Databases.open(file);
        var statement = database.createStatement()) {
      statement.execute("delete from audit_event where id = (select max(id) from audit_event)");
    }
    assertThatThrownBy(this::check)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("newest rows are missing");
  }

  @Test
  void takesABackupThatHasFewerRowsThanWereLost() throws Exception {
    Files.delete(file.seal());
    try (var database = Databases.open(file)) {
      Databases.write(database, "After the backup.");
      new HighWater(file).checkpoint(database);
    }
    new Restore(file, backups, Clock.systemUTC()).from(backup);

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void refusesToStartAnewWhenTheFileIsGoneButBackupsAreThere() throws Exception {
    Files.delete(file.file());
    assertThatThrownBy(this::check).isInstanceOf(CannotStart.class).hasMessageContaining("missing");
  }

  @Test
  void tellsAWrongKeyFromDamage() {
    var other =
        new EmbeddedFile(
            file.base(),
            file.options(),
            file.username(),
            new DatabaseKey("another-key-altogether"));
    assertThatThrownBy(() -> new SelfCheck(other, backups).pass())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("the key does not open it");
  }

  private void check() {
    new SelfCheck(file, backups).pass();
  }
}
