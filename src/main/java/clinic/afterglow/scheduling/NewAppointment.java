package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Duration;
import java.time.Instant;

/**
 * An appointment to book.
 *
 * @param start on the grid of quarter hours
 * @param length 15 minutes to 12 hours, on the grid
 */
public record NewAppointment(
    PatientId patient,
    AppointmentKind kind,
    SiteId site,
    RoomId room,
    UserId clinician,
    Instant start,
    Duration length) {

  public NewAppointment {
    new Slot(start, length);
  }

  public Slot slot() {
    return new Slot(start, length);
  }
}
