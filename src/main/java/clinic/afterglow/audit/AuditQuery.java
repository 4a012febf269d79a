package clinic.afterglow.audit;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of the trail, newest first, as one statement that follows an index. */
final class AuditQuery {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  AuditQuery matching(AuditFilter filter) {
    where("done_by = :by", "by", filter.by() == null ? null : filter.by().value());
    where("action = :action", "action", filter.action());
    where("happened_at >= :from", "from", time(filter.from()));
    return where("happened_at < :until", "until", time(filter.until()));
  }

  AuditQuery of(PatientId patient) {
    return where("patient = :patient", "patient", patient.value());
  }

  /** Rows older than this one; the first condition is what the index needs. */
  AuditQuery after(@Nullable AuditEntry last) {
    if (last != null) {
      where("happened_at <= :at", "at", time(last.at()));
      where("(happened_at < :at or id < :id)", "id", last.id());
    }
    return this;
  }

  String sql() {
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return "select id, happened_at, done_by, action, patient, subject, detail from audit_event"
        + where
        + " order by happened_at desc, id desc limit :most";
  }

  Map<String, Object> values() {
    return values;
  }

  private AuditQuery where(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
