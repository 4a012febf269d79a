package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Route;
import java.util.Optional;

/** What a dose of a size is called, for display only (clinical rules, section 1). */
final class DoseNames {

  private DoseNames() {}

  /** What a microdose is the clinic says itself; the other names come with the route's profile. */
  static Optional<DoseBand> band(
      Route route, DoseCalculation dose, RouteProfile profile, PolicyValues values) {
    boolean mayBeMicro = route == Route.SUBLINGUAL || route == Route.ORAL;
    if (mayBeMicro && values.get(Policy.MICRO_BAND).contains(dose.amount().value())) {
      return Optional.of(DoseBand.MICRO);
    }
    return profile
        .band(dose.amount(), Optional.ofNullable(dose.mgPerKg()))
        .filter(band -> band != DoseBand.MICRO);
  }
}
