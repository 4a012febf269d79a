package clinic.afterglow.booster;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a patient must be screened again before a booster (clinical rules, section 3): when
 * neither a dose nor a screening lies within so many days.
 */
@Component
class Rescreening {

  private final JdbcClient client;

  Rescreening(JdbcClient client) {
    this.client = client;
  }

  /** A dose or a screening on the first of these days is near enough. */
  static boolean owed(LocalDate lastDose, @Nullable LocalDate screened, LocalDate today, int days) {
    var from = today.minusDays(days);
    return lastDose.isBefore(from) && (screened == null || screened.isBefore(from));
  }

  boolean owed(PatientId patient, LocalDate lastDose, Instant now, ZoneId zone, int days) {
    var screened = decidedAt(patient).map(at -> day(at, zone)).orElse(null);
    return owed(lastDose, screened, day(now, zone), days);
  }

  private Optional<Instant> decidedAt(PatientId patient) {
    return client
        .sql(
            "select max(decided_at) as decided from screening"
                + " where patient = ? and in_force = true")
        .param(patient.value())
        .query((row, _) -> Optional.ofNullable(row.getObject("decided", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
