package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.MedicineClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the rules look at.
 *
 * @param answers those that count, by the rule's code
 * @param age in completed years
 */
record Evidence(
    Route route,
    Map<String, Answer> answers,
    int age,
    List<Taken> medicines,
    Optional<PressureReading> pressure,
    Optional<PregnancyTest> pregnancyTest,
    LocalDate today) {

  /**
   * @param diazepamEquivalent mg a day; zero for what is not a benzodiazepine
   */
  record Taken(MedicineClass medicineClass, BigDecimal diazepamEquivalent) {}

  boolean takes(MedicineClass wanted) {
    return medicines.stream().anyMatch(taken -> taken.medicineClass() == wanted);
  }

  BigDecimal diazepamEquivalents() {
    return medicines.stream()
        .filter(taken -> taken.medicineClass() == MedicineClass.BENZODIAZEPINE)
        .map(Taken::diazepamEquivalent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
