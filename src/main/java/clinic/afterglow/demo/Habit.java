package clinic.afterglow.demo;

import clinic.afterglow.patients.MedicineClass;
import clinic.afterglow.patients.NewMedicine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something patients of the demo clinic take. */
enum Habit {
  SERTRALINE("Sertraline", MedicineClass.ANTIDEPRESSANT, "100 mg in the morning", null),
  ESCITALOPRAM("Escitalopram", MedicineClass.ANTIDEPRESSANT, "20 mg in the morning", null),
  BUPROPION("Bupropion XL", MedicineClass.ANTIDEPRESSANT, "300 mg in the morning", null),
  VENLAFAXINE("Venlafaxine XR", MedicineClass.ANTIDEPRESSANT, "150 mg in the morning", null),
  LAMOTRIGINE("Lamotrigine", MedicineClass.LAMOTRIGINE, "100 mg twice a day", null),
  LORAZEPAM("Lorazepam", MedicineClass.BENZODIAZEPINE, "0.5 mg at night", "5"),
  CLONAZEPAM("Clonazepam", MedicineClass.BENZODIAZEPINE, "1 mg twice a day", "40"),
  PHENELZINE("Phenelzine", MedicineClass.MAOI, "15 mg three times a day", null),
  ZOLPIDEM("Zolpidem", MedicineClass.HYPNOTIC, "5 mg at night as needed", null),
  METHYLPHENIDATE("Methylphenidate ER", MedicineClass.STIMULANT, "36 mg in the morning", null),
  LISINOPRIL("Lisinopril", MedicineClass.OTHER, "10 mg in the morning", null),
  LEVOTHYROXINE("Levothyroxine", MedicineClass.OTHER, "75 µg in the morning", null);

  private final String label;
  private final MedicineClass medicineClass;
  private final String dose;
  private final @Nullable String diazepam;

  Habit(String label, MedicineClass medicineClass, String dose, @Nullable String diazepam) {
    this.label = label;
    this.medicineClass = medicineClass;
    this.dose = dose;
    this.diazepam = diazepam;
  }

  NewMedicine medicine() {
    return new NewMedicine(
        label, medicineClass, dose, diazepam == null ? null : new BigDecimal(diazepam), null);
  }
}
