package clinic.afterglow.demo;

import clinic.afterglow.dosing.NewReading;
import java.time.Duration;
import java.time.Instant;

/**
 * Believable readings: pressure and pulse rise with the dose, peak after some 35 minutes and are
 * back within an hour and a half (clinical rules, section 5).
 */
class Vitals {

  private static final int PEAK_MINUTE = 35;
  private static final int BACK_MINUTE = 90;

  private final Chart chart;
  private final int number;

  Vitals(Chart chart) {
    this.chart = chart;
    this.number = chart.person().number();
  }

  int systolic() {
    return 104 + chart.person().age() * 2 / 5 + number % 6;
  }

  int diastolic() {
    return 66 + chart.person().age() / 6 + number % 5;
  }

  NewReading before(Instant at) {
    return reading(at, systolic(), diastolic(), 0, "");
  }

  NewReading after(Instant at, Duration sinceDose) {
    var effect = effect(sinceDose.toMinutes());
    int wobble = Math.floorMod(number * 7 + (int) sinceDose.toMinutes() * 3, 5) - 2;
    return reading(
        at,
        systolic() + (int) Math.round(effect * (9 + number % 8)) + wobble,
        diastolic() + (int) Math.round(effect * (6 + number % 6)) - wobble / 2,
        effect,
        "");
  }

  NewReading pressure(Instant at, int systolic, int diastolic, String note) {
    return reading(at, systolic, diastolic, 0.5, note);
  }

  /** Slow breathing shows in the saturation first. */
  NewReading desaturated(Instant at) {
    return new NewReading(
        at,
        systolic() - 8,
        diastolic() - 4,
        58,
        86,
        2,
        null,
        null,
        "Airway held open, oxygen 4 L/min");
  }

  private NewReading reading(Instant at, int systolic, int diastolic, double effect, String note) {
    return new NewReading(
        at,
        systolic,
        diastolic,
        62 + number % 14 + (int) Math.round(effect * 11),
        99 - (int) Math.round(effect * (1 + number % 3)),
        effect > 0.75 ? 4 : 5,
        (int) Math.round(effect * (4 + number % 5)),
        (int) Math.round(effect * (number % 3)),
        note);
  }

  /** From nothing through one at the peak to nothing. */
  private static double effect(long minutes) {
    if (minutes <= 0 || minutes >= BACK_MINUTE) {
      return 0;
    }
    return minutes <= PEAK_MINUTE
        ? (double) minutes / PEAK_MINUTE
        : (double) (BACK_MINUTE - minutes) / (BACK_MINUTE - PEAK_MINUTE);
  }
}
