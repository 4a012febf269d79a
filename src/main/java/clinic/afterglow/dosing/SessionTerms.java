package clinic.afterglow.dosing;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Route;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol of a session asks for beyond its route: never less than the route and the
 * clinic do. Kept with the session, so that a later version of the protocol changes nothing.
 *
 * @param preparations signed preparations before the first dose; null as the clinic asks
 * @param readingsEvery most minutes between two readings; null as the route asks
 * @param observation least minutes of observation after the dose; null as the route asks
 * @param integrates whether this dose is followed by integration
 */
@Embeddable
public record SessionTerms(
    @Nullable Integer preparations,
    @Nullable Integer readingsEvery,
    @Nullable Integer observation,
    boolean integrates) {

  /** Of a session without a protocol, such as a booster. */
  public static final SessionTerms USUAL = new SessionTerms(null, null, null, true);

  /** How many signed preparations come before the first dose. */
  public int preparationsAtLeast(int asked) {
    return preparations == null ? asked : Math.max(preparations, asked);
  }

  int observationAtLeast(Route route, PolicyValues values) {
    int asked = values.get(ObservationTime.of(route));
    return observation == null ? asked : Math.max(observation, asked);
  }
}
