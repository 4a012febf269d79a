package clinic.afterglow.dosing;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A medicine session as it stands now.
 *
 * @param judgedBy the policy values it is judged by, from check-in on
 * @param holdRemark the words of whoever held it without a rule
 * @param redReading a red reading that still waits for an answer
 */
public record SessionDetails(
    SessionId id,
    PatientId patient,
    SiteId site,
    Route route,
    SessionPurpose purpose,
    SessionStatus status,
    Optional<AppointmentId> appointment,
    Instant plannedStart,
    Optional<PolicyVersion> judgedBy,
    Optional<UserId> therapist,
    Optional<HoldCause> holdCause,
    Optional<String> holdRemark,
    Optional<BloodPressure> baseline,
    boolean baselineAccepted,
    Optional<Instant> recheckDue,
    boolean ordered,
    Optional<Instant> doseStartedAt,
    Optional<Instant> doseEndedAt,
    Optional<Instant> pausedAt,
    boolean stoppedEarly,
    Milligrams administered,
    Optional<Instant> nextReadingDue,
    Optional<UUID> redReading,
    Optional<Instant> dischargedAt) {

  /** Without the reasons of a hold, which are not for everybody. */
  static SessionDetails withoutReasons(MedicineSession session) {
    return of(session, Optional.empty(), Optional.empty());
  }

  static SessionDetails of(MedicineSession session) {
    return of(session, session.turns().holdCause(), session.turns().holdRemark());
  }

  private static SessionDetails of(
      MedicineSession session, Optional<HoldCause> holdCause, Optional<String> holdRemark) {
    return new SessionDetails(
        session.getId(),
        session.getPatient(),
        session.getSite(),
        session.getRoute(),
        session.getPurpose(),
        session.getStatus(),
        session.appointment(),
        session.plannedStart(),
        session.policy(),
        session.therapist(),
        holdCause,
        holdRemark,
        session.baseline().pressure(),
        session.baseline().accepted(),
        session.baseline().recheckDue(),
        session.turns().ordered(),
        session.dose().startedAt(),
        session.dose().endedAt(),
        session.dose().pausedAt(),
        session.dose().stoppedEarly(),
        session.dose().administered(),
        session.watch().nextDue(),
        session.watch().red(),
        session.turns().dischargedAt());
  }
}
