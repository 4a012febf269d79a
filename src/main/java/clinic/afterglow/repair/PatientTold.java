package clinic.afterglow.repair;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has told a patient about the other time of a visit. */
public record PatientTold(
    PatientId patient, UUID repaired, AppointmentId appointment, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return repaired;
  }

  @Override
  public String detail() {
    return appointment.value().toString();
  }
}
