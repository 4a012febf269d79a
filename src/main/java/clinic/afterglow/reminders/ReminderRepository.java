package clinic.afterglow.reminders;

import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Reminder, ReminderId> {

  Reminder save(Reminder reminder);

  Optional<Reminder> findById(ReminderId id);

  @Query("select r.appointment from Reminder r where r.id = ?1")
  AppointmentId appointmentOf(ReminderId id);

  List<Reminder> findByAppointment(AppointmentId appointment);

  @Query(
      "select r.id from Reminder r where r.status = 'WAITING' and r.nextTry <= ?1"
          + " order by r.nextTry")
  List<ReminderId> waiting(Instant now, Limit most);

  @Query("select r.id from Reminder r where r.status = 'SENDING' and r.takenAt < ?1")
  List<ReminderId> takenBefore(Instant then);
}
