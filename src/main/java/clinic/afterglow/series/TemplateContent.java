package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a protocol template says (product, paths of care).
 *
 * @param phases one after the other; none to follow the clinic's policy values {@code series.*}
 * @param length of a dosing appointment, on the grid of quarter hours
 * @param routes those that the protocol may be given by
 * @param preparations signed sessions before the first dose; empty for {@code prep.minSessions}
 * @param readingsEvery minutes between readings; empty for the schedule of the route
 * @param observation least minutes of observation after the dose; empty for that of the route
 * @param afterwards what follows the last phase
 */
public record TemplateContent(
    String name,
    String purpose,
    List<Phase> phases,
    Duration length,
    Set<Route> routes,
    Optional<Integer> preparations,
    IntegrationDemand integration,
    Optional<Integer> readingsEvery,
    Optional<Integer> observation,
    Optional<Repetition> afterwards) {

  public TemplateContent {
    phases = List.copyOf(phases);
    routes = Set.copyOf(routes);
  }
}
