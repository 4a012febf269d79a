package clinic.afterglow.kernel;

/**
 * A blood pressure in mmHg.
 *
 * @param systolic 50 to 260
 * @param diastolic 30 to 160 and below the systolic
 */
public record BloodPressure(int systolic, int diastolic) {

  public BloodPressure {
    if (!plausible(systolic, diastolic)) {
      throw new IllegalArgumentException("not a blood pressure: " + systolic + "/" + diastolic);
    }
  }

  public static boolean plausible(int systolic, int diastolic) {
    return systolic >= 50
        && systolic <= 260
        && diastolic >= 30
        && diastolic <= 160
        && diastolic < systolic;
  }

  /** Reads {@code 160/100}. */
  public static BloodPressure parse(String text) {
    var parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("write a blood pressure as 120/80: " + text);
    }
    return new BloodPressure(
        Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
  }

  /** Whether the systolic or the diastolic reaches that of the limit. */
  public boolean reaches(BloodPressure limit) {
    return systolic >= limit.systolic || diastolic >= limit.diastolic;
  }

  /** Whether the systolic or the diastolic is over that of the limit. */
  public boolean exceeds(BloodPressure limit) {
    return systolic > limit.systolic || diastolic > limit.diastolic;
  }

  @Override
  public String toString() {
    return systolic + "/" + diastolic;
  }
}
