package clinic.afterglow.durability;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('" + EmbeddedFile.PREFIX + "')")
@EnableConfigurationProperties(DurabilitySettings.class)
class DurabilityConfiguration {

  @Bean
  static EmbeddedFile embeddedFile(
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username}") String username,
      DurabilitySettings settings) {
    return EmbeddedFile.of(url, username, DatabaseKey.find(settings));
  }

  @Bean
  static Backups backups(EmbeddedFile file, Clock clock, DurabilitySettings settings) {
    return new Backups(
        file, clock, settings.keepBackups(), Optional.ofNullable(settings.copyBackupsTo()));
  }

  @Bean
  static EmbeddedDatabase embeddedDatabase(
      EmbeddedFile file, Backups backups, Clock clock, DurabilitySettings settings) {
    if (settings.restore() != null) {
      new Restore(file, backups, clock).from(settings.restore());
    }
    new SelfCheck(file, backups).pass();
    return new EmbeddedDatabase(file);
  }

  @Bean
  static Upkeep upkeep(DataSource database, Backups backups, EmbeddedFile file) {
    return new Upkeep(database, backups, new HighWater(file));
  }
}
