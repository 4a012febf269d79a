package clinic.afterglow.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a board of one or several days is drawn from.
 *
 * @param closures closed days with their reasons
 */
public record BoardSheet(List<Visit> visits, Map<LocalDate, String> closures) {

  public BoardSheet {
    visits = List.copyOf(visits);
    closures = Map.copyOf(closures);
  }
}
