package clinic.afterglow.integration;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An integration as lists show it, without what is written in it.
 *
 * @param signedAt null until it is completed, as is {@code signedBy}
 */
public record IntegrationSummary(
    IntegrationId id,
    PatientId patient,
    SessionId session,
    SiteId site,
    Instant doseEndedAt,
    IntegrationWindow window,
    IntegrationStatus status,
    @Nullable AppointmentId appointment,
    @Nullable Instant signedAt,
    @Nullable UserId signedBy) {

  /** Still to be held although the window has passed. */
  public boolean overdue(Instant now) {
    return status != IntegrationStatus.COMPLETED && window.passed(now);
  }
}
