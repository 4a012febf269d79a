package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;

/** How alarming a reading is once drug is in the body (clinical rules, section 0). */
final class AlertPolicy {

  private AlertPolicy() {}

  static Alert judge(NewReading reading, PolicyValues values) {
    var pressure = reading.pressure();
    var spo2 = reading.spo2();
    if (pressure.filter(bp -> bp.reaches(values.get(Policy.BP_RED_DURING))).isPresent()
        || spo2 != null && spo2 < values.get(Policy.SPO2_RED)) {
      return Alert.RED;
    }
    return pressure.filter(bp -> bp.reaches(values.get(Policy.BP_AMBER_DURING))).isPresent()
            || spo2 != null && spo2 < values.get(Policy.SPO2_AMBER)
        ? Alert.AMBER
        : Alert.NONE;
  }
}
