package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyKey;
import clinic.afterglow.kernel.Route;

/** How long a patient is observed after a dose, by route (clinical rules, section 0). */
public final class ObservationTime {

  private ObservationTime() {}

  /** The policy value that holds the least minutes. */
  public static PolicyKey<Integer> of(Route route) {
    return switch (route) {
      case INTRAVENOUS -> Policy.OBSERVE_IV;
      case INTRAMUSCULAR -> Policy.OBSERVE_IM;
      case SUBLINGUAL -> Policy.OBSERVE_SL;
      case ORAL -> Policy.OBSERVE_ORAL;
      case NASAL_RACEMIC -> Policy.OBSERVE_IN;
      case NASAL_ESKETAMINE -> Policy.OBSERVE_ESK;
    };
  }
}
