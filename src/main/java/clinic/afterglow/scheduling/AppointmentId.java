package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an appointment. */
@Embeddable
public record AppointmentId(UUID value) {

  public static AppointmentId next() {
    return new AppointmentId(Ids.next());
  }
}
