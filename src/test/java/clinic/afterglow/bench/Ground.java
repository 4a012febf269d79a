package clinic.afterglow.bench;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What all rows of a clinic stand on.
 *
 * @param sites the first is the measured one
 * @param rooms of the first site
 * @param day the measured day; it is eleven in the morning there
 */
record Ground(
    int patients,
    int vitals,
    Random random,
    List<SiteId> sites,
    List<UUID> rooms,
    List<UUID> staff,
    UserId by,
    LocalDate day) {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final int VISITS = 200;
  static final int TREATED = 10;
  static final int SESSIONS = 10;
  static final int LONG_TREATED = 30;
  static final int LONG_SESSIONS = 500;
  static final int SCALES = 12;

  Instant now() {
    return at(day, LocalTime.of(11, 0)).toInstant();
  }

  /** A tenth of the patients are or were in treatment. */
  int treated() {
    return patients / TREATED;
  }

  int readingsPerSession() {
    int usual = 100 / SESSIONS;
    return vitals == 0 ? usual : Math.max(1, vitals / (treated() * SESSIONS));
  }

  static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }

  UUID anyOf(List<UUID> some) {
    return some.get(random.nextInt(some.size()));
  }

  void audit(
      Batch rows, OffsetDateTime at, String action, UUID patient, UUID subject, String detail)
      throws SQLException {
    rows.add(Ids.next(), at, by.value(), action, patient, subject, detail);
  }

  static final String AUDIT = "id, happened_at, done_by, action, patient, subject, detail";
}
