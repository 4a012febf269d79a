package clinic.afterglow.series;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads protocol templates; what a template leaves open follows the policy values. */
@Component
class Protocols {

  static final String SHIPPED = "SIX_IN_TWO_WEEKS";

  private final JdbcClient client;

  Protocols(JdbcClient client) {
    this.client = client;
  }

  record Template(
      String code,
      int version,
      @Nullable Integer sessions,
      @Nullable Integer windowDays,
      @Nullable String pattern,
      @Nullable Integer minGapDays,
      @Nullable Integer maxPer7Days,
      int minutes) {

    Protocol under(PolicyValues values) {
      return new Protocol(
          Optional.ofNullable(sessions).orElseGet(() -> values.get(Policy.SERIES_SESSIONS)),
          Optional.ofNullable(windowDays).orElseGet(() -> values.get(Policy.SERIES_WINDOW_DAYS)),
          weekdays(values),
          Optional.ofNullable(minGapDays).orElseGet(() -> values.get(Policy.SERIES_MIN_GAP_DAYS)),
          Optional.ofNullable(maxPer7Days)
              .orElseGet(() -> values.get(Policy.SERIES_MAX_PER_7_DAYS)),
          Duration.ofMinutes(minutes));
    }

    private Set<DayOfWeek> weekdays(PolicyValues values) {
      var days =
          pattern == null
              ? values.get(Policy.SERIES_PATTERN)
              : Arrays.stream(pattern.split(","))
                  .filter(day -> !day.isBlank())
                  .map(DayOfWeek::valueOf)
                  .toList();
      return days.stream().collect(Collectors.toSet());
    }
  }

  Template latest(String code) {
    return client
        .sql(
            """
            select * from protocol where code = ?
            order by protocol_version desc fetch first 1 rows only
            """)
        .param(code)
        .query((row, _) -> template(row))
        .single();
  }

  Template at(String code, int version) {
    return client
        .sql("select * from protocol where code = ? and protocol_version = ?")
        .params(List.of(code, version))
        .query((row, _) -> template(row))
        .single();
  }

  private static Template template(ResultSet row) throws SQLException {
    return new Template(
        row.getString("code"),
        row.getInt("protocol_version"),
        row.getObject("sessions", Integer.class),
        row.getObject("window_days", Integer.class),
        row.getString("pattern"),
        row.getObject("min_gap_days", Integer.class),
        row.getObject("max_per_7_days", Integer.class),
        row.getInt("minutes"));
  }
}
