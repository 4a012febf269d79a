package clinic.afterglow.scheduling;

import java.util.List;

/**
 * What a board of one or several days is drawn from.
 *
 * @param limits what keeps visits from these days
 */
public record BoardSheet(List<Visit> visits, BoardLimits limits) {

  public BoardSheet {
    visits = List.copyOf(visits);
  }
}
