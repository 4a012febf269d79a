package clinic.afterglow.support;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections to the database. */
public final class Pool {

  private Pool() {}

  /** Waits until nobody has one; fails when somebody keeps it. */
  public static void isWhole(DataSource source) throws SQLException {
    var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    await()
        .until(() -> pool.getActiveConnections() == 0 && pool.getThreadsAwaitingConnection() == 0);
  }
}
