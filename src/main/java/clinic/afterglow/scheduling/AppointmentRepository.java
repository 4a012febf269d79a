package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, AppointmentId> {

  Appointment save(Appointment appointment);

  void flush();

  Optional<Appointment> findById(AppointmentId id);

  List<Appointment> findByIdIn(Collection<AppointmentId> ids);

  List<Appointment> findBySiteAndStartGreaterThanEqualAndStartLessThanOrderByStart(
      SiteId site, Instant from, Instant until);

  List<Appointment> findByGroupOrderById(GroupId group);

  List<Appointment> findByPatientOrderByStart(PatientId patient);

  List<Appointment> findByPatientAndStartLessThanOrderByStartDesc(
      PatientId patient, Instant before, Limit limit);

  List<Appointment> findByPatientAndKindAndStartLessThanOrderByStartDesc(
      PatientId patient, AppointmentKind kind, Instant before, Limit limit);

  Optional<Appointment> findFirstByPatientAndStatusInAndStartGreaterThanEqualOrderByStart(
      PatientId patient, Collection<AppointmentStatus> statuses, Instant from);
}
