package clinic.afterglow.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StartTests {

  @TempDir Path folder;
  private ApplicationContextRunner application;

  @BeforeEach
  void configure() {
    application =
        new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(DurabilityConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues(
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("afterglow"),
                "spring.datasource.username=afterglow",
                "afterglow.durability.key-file=" + folder.resolve("no/such.key"));
  }

  @Test
  void refusesToStartWithoutAKeyAndSaysHowToGiveOne() {
    application.run(context -> {
      assertThat(context).hasFailed();
      var analysis = new CannotStartAnalyzer().analyze(context.getStartupFailure());
      assertThat(analysis.getDescription()).contains("key is missing");
      assertThat(analysis.getAction()).contains("./kap run", "AFTERGLOW_DATABASE_KEY");
    });
    assertThat(folder.resolve("afterglow.mv.db")).doesNotExist();
  }

  @Test
  void sealsTheFileAfterThePoolAndBacksUpMeanwhile() {
    withKey()
        .run(context -> {
          try (var connection = context.getBean(DataSource.class).getConnection()) {
            Databases.write(connection, "kept");
          }
          context.getBean(Upkeep.class).checkpoint();
          context.getBean(Upkeep.class).backUp();
          assertThat(context.getBean(Backups.class).newestGood()).isPresent();
        });
    assertThat(folder.resolve("afterglow.seal")).exists();
  }

  @Test
  void refusesADamagedFileAndStartsAgainFromTheBackupItNamed() throws Exception {
    sealsTheFileAfterThePoolAndBacksUpMeanwhile();
    var bytes = Files.readAllBytes(folder.resolve("afterglow.mv.db"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve("afterglow.mv.db"), bytes);

    withKey().run(context -> assertThat(context).hasFailed());

    Path backup;
    try (var files = Files.list(folder.resolve("backups"))) {
      backup = files.filter(name -> name.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    withKey()
        .withPropertyValues("afterglow.durability.restore=" + backup)
        .run(context -> {
          try (var connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(RowCounts.of(connection).byTable()).containsEntry("AUDIT_EVENT", 1L);
          }
        });
  }

  @Test
  void leavesOtherDatabasesAlone() {
    application
        .withPropertyValues("spring.datasource.url=jdbc:h2:mem:other")
        .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
  }

  private ApplicationContextRunner withKey() {
    return application.withPropertyValues("afterglow.durability.key=" + Databases.KEY.value());
  }
}
