package clinic.afterglow.scheduling;

import java.util.List;

/**
 * What a board of one or several days is drawn from.
 *
 * @param visits those that are no place in a group
 * @param limits what keeps visits from these days
 */
public record BoardSheet(List<Visit> visits, List<GroupDetails> groups, BoardLimits limits) {

  public BoardSheet {
    visits = List.copyOf(visits);
    groups = List.copyOf(groups);
  }
}
