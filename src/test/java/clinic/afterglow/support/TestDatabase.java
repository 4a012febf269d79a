package clinic.afterglow.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * H2 in memory, or with {@code -Dafterglow.test.database=postgresql} a real PostgreSQL that is
 * started once and ends with the tests.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (onPostgreSql()) {
      TestPropertyValues.of(
              "spring.datasource.url=" + Server.URL,
              "spring.datasource.username=postgres",
              "spring.datasource.password=postgres")
          .applyTo(context);
    }
  }

  public static boolean onPostgreSql() {
    return "postgresql".equals(System.getProperty("afterglow.test.database"));
  }

  private static final class Server {

    static final String URL = start();

    private static String start() {
      try {
        // Its log arrives when it likes and names the values it refuses: not the application's
        // words.
        return EmbeddedPostgres.builder()
            .setServerConfig("log_min_messages", "fatal")
            .start()
            .getJdbcUrl("postgres", "postgres");
      } catch (IOException unstartable) {
        throw new UncheckedIOException(unstartable);
      }
    }
  }
}
