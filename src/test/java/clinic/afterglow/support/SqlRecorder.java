package clinic.afterglow.support;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sees every statement that goes to the database, and keeps those of the thread that asked. */
class SqlRecorder implements BeanPostProcessor {

  private static final ThreadLocal<@Nullable List<String>> KEPT = new ThreadLocal<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
        ? ProxyDataSourceBuilder.create(source).afterQuery((_, queries) -> keep(queries)).build()
        : bean;
  }

  static List<String> during(Runnable work) {
    var outer = KEPT.get();
    var statements = new ArrayList<String>();
    KEPT.set(statements);
    try {
      work.run();
    } finally {
      KEPT.set(outer);
    }
    if (outer != null) {
      outer.addAll(statements);
    }
    return statements;
  }

  private static void keep(List<QueryInfo> queries) {
    var statements = KEPT.get();
    if (statements != null) {
      queries.forEach(query -> statements.add(query.getQuery()));
    }
  }
}
