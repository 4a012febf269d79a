package clinic.afterglow.patients;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that a patient takes.
 *
 * @param dose in the patient's or the label's words, such as {@code 20 mg in the morning}
 * @param diazepamEquivalent mg of diazepam a day, 0.01 to 500; needed for a benzodiazepine, else
 *     null
 * @param startedOn null when not known
 */
public record NewMedicine(
    String name,
    MedicineClass medicineClass,
    String dose,
    @Nullable BigDecimal diazepamEquivalent,
    @Nullable LocalDate startedOn) {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = new BigDecimal("500");

  public NewMedicine {
    boolean needed = medicineClass == MedicineClass.BENZODIAZEPINE;
    if (needed && (diazepamEquivalent == null || !plausible(diazepamEquivalent))) {
      throw new DiazepamEquivalentNeeded(LEAST, MOST);
    }
    diazepamEquivalent = needed ? diazepamEquivalent : null;
  }

  public static boolean plausible(BigDecimal equivalent) {
    return equivalent.compareTo(LEAST) >= 0 && equivalent.compareTo(MOST) <= 0;
  }
}
