package clinic.afterglow.integration;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntegrationRepository extends Repository<Integration, IntegrationId> {

  String SUMMARY =
      """
      select new clinic.afterglow.integration.IntegrationSummary(
          i.id, i.patient, i.session, i.site, i.doseEndedAt, i.due, i.status, i.appointment,
          i.signedAt, i.signedBy)
      from Integration i
      """;

  String SOONEST_FIRST = " order by i.due.until, i.id.value";

  Integration save(Integration integration);

  void flush();

  Optional<Integration> findById(IntegrationId id);

  boolean existsBySession(SessionId session);

  Optional<Integration> findByAppointment(AppointmentId appointment);

  List<Integration> findByPatientAndStatus(PatientId patient, IntegrationStatus status);

  @Query(SUMMARY + "where i.appointment in :appointments")
  List<IntegrationSummary> ofVisits(Collection<AppointmentId> appointments);

  @Query(SUMMARY + "where i.waiting = true" + SOONEST_FIRST)
  List<IntegrationSummary> due(Limit limit);

  @Query(
      SUMMARY
          + """
          where i.waiting = true
            and (i.due.until > :until or (i.due.until = :until and i.id.value > :id))
          """
          + SOONEST_FIRST)
  List<IntegrationSummary> dueAfter(Instant until, UUID id, Limit limit);

  @Query(SUMMARY + "where i.patient = :patient order by i.doseEndedAt desc, i.id.value desc")
  List<IntegrationSummary> newest(PatientId patient, Limit limit);

  @Query(
      SUMMARY
          + """
          where i.patient = :patient and i.doseEndedAt < :doseEndedAt
          order by i.doseEndedAt desc, i.id.value desc
          """)
  List<IntegrationSummary> before(PatientId patient, Instant doseEndedAt, Limit limit);

  @Query(
      """
      select new clinic.afterglow.integration.AgreedPractice(p, i.signedAt)
      from Integration i join i.practices p
      where i.patient = :patient and i.waiting = false
      order by i.signedAt desc, i.id.value desc, index(p)
      """)
  List<AgreedPractice> practices(PatientId patient, Limit limit);

  @Query(
      """
      select new clinic.afterglow.integration.FollowedPractice(f, i.signedAt)
      from Integration i join i.followUps f
      where i.patient = :patient and i.waiting = false
      order by i.signedAt, i.id.value
      """)
  List<FollowedPractice> followUps(PatientId patient);
}
