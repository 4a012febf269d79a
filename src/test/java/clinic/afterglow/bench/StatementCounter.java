package clinic.afterglow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees the statements while it is asked to, and stands aside while time is taken. */
final class StatementCounter implements BeanPostProcessor {

  private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Watched(source) : bean;
  }

  static List<String> during(Runnable work) {
    var seen = new ArrayList<String>();
    SEEN.set(seen);
    try {
      work.run();
    } finally {
      SEEN.remove();
    }
    return seen;
  }

  private static final class Watched extends DelegatingDataSource {

    private final DataSource watching;

    Watched(DataSource source) {
      super(source);
      watching =
          ProxyDataSourceBuilder.create(source)
              .afterQuery((_, queries) -> queries.forEach(q -> SEEN.get().add(q.getQuery())))
              .build();
    }

    @Override
    public Connection getConnection() throws SQLException {
      return SEEN.get() == null ? super.getConnection() : watching.getConnection();
    }
  }
}
