package clinic.afterglow.screening;

import java.util.List;
import java.util.Optional;

/**
 * A patient's screenings.
 *
 * @param current the newest, if the user may read it
 * @param earlier those before it, newest first; none for who may not read what was decided
 */
public record PatientScreenings(
    Optional<ScreeningDetails> current, List<ScreeningSummary> earlier) {

  public PatientScreenings {
    earlier = List.copyOf(earlier);
  }
}
