package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<MedicineSession, SessionId> {

  String SUMMARY =
      "select new clinic.afterglow.dosing.SessionSummary(s.id, s.patient, s.site, s.route,"
          + " s.purpose, s.status, s.appointment, s.plannedStart, s.dose.startedAt,"
          + " s.dose.endedAt, s.dose.stoppedEarly, s.dose.administered, s.dose.effectiveLow,"
          + " s.dose.effectiveHigh, s.watch.nextDue, s.therapist) from MedicineSession s ";

  MedicineSession save(MedicineSession session);

  Optional<MedicineSession> findById(SessionId id);

  @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
  @Query("select s from MedicineSession s where s.id = ?1")
  Optional<MedicineSession> findToSign(SessionId id);

  Optional<MedicineSession> findByAppointment(AppointmentId appointment);

  @Query(SUMMARY + "where s.patient = ?1 order by s.plannedStart desc, s.id.value desc")
  List<SessionSummary> ofPatient(PatientId patient, Limit limit);

  @Query(
      SUMMARY
          + "where s.site = ?1 and s.plannedStart >= ?2 and s.plannedStart < ?3"
          + " order by s.plannedStart, s.id.value")
  List<SessionSummary> between(SiteId site, Instant from, Instant until);

  @Query(
      SUMMARY + "where s.status in ?1 and s.plannedStart >= ?2 order by s.plannedStart, s.id.value")
  List<SessionSummary> waiting(Collection<SessionStatus> statuses, Instant from, Limit limit);

  /** Those over but not signed by everybody, longest waiting first. */
  @Query(
      SUMMARY
          + "where s.status = clinic.afterglow.dosing.SessionStatus.DISCHARGED"
          + " and (?1 = true or s.therapist = ?2) order by s.plannedStart, s.id.value")
  List<SessionSummary> unsigned(boolean whoeverWasThere, UserId therapist, Limit limit);

  @Query(
      SUMMARY
          + "where s.patient = ?1 and s.dose.startedAt is not null"
          + " and s.dose.administered > ?2 order by s.dose.startedAt desc")
  List<SessionSummary> administered(PatientId patient, Milligrams moreThan, Limit limit);
}
