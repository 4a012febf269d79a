package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.MedicineClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rule table.
 *
 * @param medicineClass which medicines it looks at, if any
 * @param replaces the rule that says the same less strongly
 * @param questionPolicy the policy value that its question names
 * @param byRoute where a route is judged differently
 */
record Rule(
    String code,
    Topic topic,
    FindingSeverity severity,
    Basis basis,
    @Nullable MedicineClass medicineClass,
    @Nullable String replaces,
    @Nullable String questionPolicy,
    String source,
    Map<Route, FindingSeverity> byRoute) {

  FindingSeverity at(Route route) {
    return byRoute.getOrDefault(route, severity);
  }

  Finding finding(Route route, Object... values) {
    return new Finding(code, topic, at(route), false, source, List.of(values));
  }

  /** What blocks when known asks the prescriber to weigh it when not known. */
  Finding unknown(Route route) {
    var weight =
        at(route) == FindingSeverity.WARNING ? FindingSeverity.WARNING : FindingSeverity.RELATIVE;
    return new Finding(code, topic, weight, true, source, List.of());
  }
}
