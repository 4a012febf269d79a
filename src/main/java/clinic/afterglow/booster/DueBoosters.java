package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the worklist a page at a time, longest overdue first. */
@Component
class DueBoosters {

  private final JdbcClient client;
  private final Clock clock;

  DueBoosters(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  List<DueBooster> page(LocalDate until, Optional<DueBooster> after, int limit, int rescreenDays) {
    return client
        .sql(
            """
            select b.id, b.patient, b.site, b.months, b.last_dose, b.next_due, b.appointment,
                   case when p.preferred_name = '' then p.given_name else p.preferred_name end
                     || ' ' || p.family_name as patient_name, p.phone, s.time_zone
            from booster_plan b join patient p on p.id = b.patient join site s on s.id = b.site
            where b.next_due <= :until
              and (b.next_due > :day or (b.next_due = :day and b.id > :id))
            order by b.next_due, b.id
            fetch first :limit rows only
            """)
        .param("until", until)
        .param("day", after.map(DueBooster::nextDue).orElse(LocalDate.of(1900, 1, 1)))
        .param("id", after.map(DueBooster::id).orElse(new UUID(0, 0)))
        .param("limit", limit)
        .query((row, _) -> due(row, rescreenDays))
        .list();
  }

  private DueBooster due(ResultSet row, int rescreenDays) throws SQLException {
    var today = LocalDate.now(clock.withZone(ZoneId.of(row.getString("time_zone"))));
    var lastDose = row.getObject("last_dose", LocalDate.class);
    return new DueBooster(
        row.getObject("id", UUID.class),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getString("phone"),
        new SiteId(row.getObject("site", UUID.class)),
        row.getInt("months"),
        lastDose,
        row.getObject("next_due", LocalDate.class),
        DueBooster.needsScreening(lastDose, today, rescreenDays),
        row.getObject("appointment", UUID.class) != null);
  }
}
