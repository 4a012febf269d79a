package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient has begun or stopped a medicine. */
public record MedicineChanged(
    PatientId patient,
    MedicineId medicine,
    MedicineClass medicineClass,
    MedicineChange change,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return medicine.value();
  }

  @Override
  public String detail() {
    return change + " " + medicineClass;
  }
}
