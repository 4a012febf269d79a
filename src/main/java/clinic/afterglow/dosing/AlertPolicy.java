package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.util.ArrayList;
import java.util.List;

/** How alarming a reading is once drug is in the body (clinical rules, section 0). */
final class AlertPolicy {

  private AlertPolicy() {}

  static Alert judge(NewReading reading, PolicyValues values) {
    var pressure = reading.pressure();
    var spo2 = reading.spo2();
    if (!passed(reading, values).isEmpty()) {
      return Alert.RED;
    }
    return pressure.filter(bp -> bp.reaches(values.get(Policy.BP_AMBER_DURING))).isPresent()
            || spo2 != null && spo2 < values.get(Policy.SPO2_AMBER)
        ? Alert.AMBER
        : Alert.NONE;
  }

  /** What makes it red, each value with the limit it passed. */
  static List<LimitPassed> passed(NewReading reading, PolicyValues values) {
    var passed = new ArrayList<LimitPassed>();
    var most = values.get(Policy.BP_RED_DURING);
    reading
        .pressure()
        .ifPresent(bp -> {
          if (bp.systolic() >= most.systolic()) {
            passed.add(new LimitPassed(VitalSign.SYSTOLIC, bp.systolic(), most.systolic()));
          }
          if (bp.diastolic() >= most.diastolic()) {
            passed.add(new LimitPassed(VitalSign.DIASTOLIC, bp.diastolic(), most.diastolic()));
          }
        });
    int least = values.get(Policy.SPO2_RED);
    var spo2 = reading.spo2();
    if (spo2 != null && spo2 < least) {
      passed.add(new LimitPassed(VitalSign.SPO2, spo2, least));
    }
    return passed;
  }
}
