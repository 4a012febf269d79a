package clinic.afterglow.audit;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are wanted.
 *
 * @param from the first moment; null for no limit
 * @param until the first moment after the last; null for no limit
 */
public record AuditFilter(
    @Nullable UserId by, @Nullable String action, @Nullable Instant from, @Nullable Instant until) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

  public AuditFilter by(@Nullable UserId user) {
    return new AuditFilter(user, action, from, until);
  }

  public AuditFilter action(@Nullable String name) {
    return new AuditFilter(by, name, from, until);
  }

  public AuditFilter on(LocalDate day, ZoneId zone) {
    return new AuditFilter(
        by,
        action,
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
