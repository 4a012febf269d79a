package clinic.afterglow.series;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, SeriesId> {

  Series save(Series series);

  @Query("select s from Series s left join fetch s.sessions where s.id = ?1")
  Optional<Series> withSessions(SeriesId id);

  @Query(
      "select distinct s from Series s left join fetch s.sessions where s.patient = ?1 order by s.bookedAt desc")
  List<Series> of(PatientId patient);

  @Query("select s.id from Series s where s.patient = ?1 and s.status in ?2")
  List<SeriesId> open(PatientId patient, Collection<SeriesStatus> statuses, Limit limit);

  @Query("select s from Series s join s.sessions one where one.session = ?1")
  Optional<Series> withSession(SessionId session);

  @Query("select s from Series s join s.sessions one where one.appointment = ?1")
  Optional<Series> withAppointment(AppointmentId appointment);

  /** The day of the first dose of every series that has begun, the latest series in front. */
  @Query(
      """
      select min(one.administeredOn) from Series s join s.sessions one
      where s.patient = ?1 and one.administeredOn is not null
      group by s.id, s.bookedAt order by s.bookedAt desc\
      """)
  List<LocalDate> firstDoses(PatientId patient);

  @Query(
      """
      select distinct s from Series s left join fetch s.sessions
      where s.id in (select o.id from Series o join o.sessions one where one.appointment in ?1)\
      """)
  List<Series> withAppointments(Collection<AppointmentId> appointments);
}
