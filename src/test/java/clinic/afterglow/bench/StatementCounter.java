package clinic.afterglow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees the statements while it is asked to, and stands aside while time is taken. */
final class StatementCounter implements BeanPostProcessor {

  private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();
  private static volatile @Nullable List<String> everywhere;

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

  /** The same on all threads, such as those that write to boards; one at a time may ask. */
  static List<String> everywhere(Runnable work) {
    var seen = Collections.synchronizedList(new ArrayList<String>());
    everywhere = seen;
    try {
      work.run();
    } finally {
      everywhere = null;
    }
    return seen;
  }

  private static @Nullable List<String> seen() {
    var own = SEEN.get();
    return own == null ? everywhere : own;
  }

  private static void keep(List<QueryInfo> queries) {
    var seen = seen();
    if (seen != null) {
      queries.forEach(query -> seen.add(query.getQuery()));
    }
  }

  private static final class Watched extends DelegatingDataSource {

    private final DataSource watching;

    Watched(DataSource source) {
      super(source);
      watching =
          ProxyDataSourceBuilder.create(source).afterQuery((_, queries) -> keep(queries)).build();
    }

    @Override
    public Connection getConnection() throws SQLException {
      return seen() == null ? super.getConnection() : watching.getConnection();
    }
  }
}
