package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the visit whose talk somebody signed: it took place, though nobody at the desk said who
 * came or left. Visits of a later day, given back or departed already stay as they are.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class HeldVisits {

  private static final int LOOKED_AT = 20;

  private final AppointmentRepository appointments;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  HeldVisits(AppointmentRepository appointments, Sites sites, CurrentUser user, Clock clock) {
    this.appointments = appointments;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  /** Departed from now on. */
  public void close(AppointmentId id) {
    close(appointments.findById(id).orElseThrow(NoSuchRecord::new));
  }

  /** The patient's latest visit of a kind that has begun. */
  public void closeLatest(PatientId patient, AppointmentKind kind) {
    appointments
        .findByPatientAndKindAndStartLessThanOrderByStartDesc(
            patient, kind, clock.instant(), Limit.of(LOOKED_AT))
        .stream()
        .filter(visit -> visit.getStatus().holdsItsTime())
        .findFirst()
        .ifPresent(this::close);
  }

  private void close(Appointment visit) {
    if (hasItsDay(visit)) {
      visit.held(user.id(), clock.instant());
      appointments.save(visit);
    }
  }

  private boolean hasItsDay(Appointment visit) {
    var zone = sites.zone(visit.getSite());
    return !LocalDate.ofInstant(visit.getStart(), zone)
        .isAfter(LocalDate.now(clock.withZone(zone)));
  }
}
