package clinic.afterglow.patients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A medicine on a patient's list.
 *
 * @param diazepamEquivalent mg of diazepam a day, for a benzodiazepine
 * @param stoppedOn the first day without it; empty while it is taken
 */
public record MedicineDetails(
    MedicineId id,
    String name,
    MedicineClass medicineClass,
    String dose,
    Optional<BigDecimal> diazepamEquivalent,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> stoppedOn) {

  static MedicineDetails of(Medicine medicine) {
    return new MedicineDetails(
        medicine.getId(),
        medicine.getName(),
        medicine.getMedicineClass(),
        medicine.getDose(),
        Optional.ofNullable(medicine.getDiazepamEquivalent()),
        Optional.ofNullable(medicine.getStartedOn()),
        Optional.ofNullable(medicine.getStoppedOn()));
  }

  public boolean current() {
    return stoppedOn.isEmpty();
  }
}
