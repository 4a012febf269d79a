package clinic.afterglow.durability;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How the connection pool reaches the embedded file. The pool depends on this, so the check comes
 * before the first connection and the seal after the last.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private final EmbeddedFile file;

  EmbeddedDatabase(EmbeddedFile file) {
    this.file = file;
    LOG.info(
        "Running on the embedded database {}. It serves one workstation; for a clinic with more than"
            + " one, run on PostgreSQL (config/application-postgres.yaml).",
        file.file());
  }

  @Override
  public String getJdbcUrl() {
    return file.url();
  }

  @Override
  public String getUsername() {
    return file.username();
  }

  @Override
  public String getPassword() {
    return file.key().password();
  }

  @Override
  public void destroy() throws IOException {
    new Seal(file).close();
  }
}
