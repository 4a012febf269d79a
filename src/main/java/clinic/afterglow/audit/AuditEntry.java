package clinic.afterglow.audit;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the audit trail.
 *
 * @param action the name of the event, such as {@code ChartOpened}
 * @param patient empty when it was nobody's chart, or when the reader may not know whose
 * @param subject the record it happened to
 * @param detail codes and numbers; blank when the reader may not see clinical content
 */
public record AuditEntry(
    UUID id,
    Instant at,
    UserId by,
    String action,
    Optional<PatientId> patient,
    UUID subject,
    String detail) {

  /** As those see it who must not see anything clinical. */
  AuditEntry withoutPatient() {
    return patient.isEmpty() ? this : new AuditEntry(id, at, by, action, Optional.empty(), id, "");
  }
}
