package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.UserId;
import java.time.LocalDate;
import java.util.List;

/**
 * A working week to keep from a day on.
 *
 * @param lines none, the clinician works whenever a site is open
 */
public record NewRoster(UserId clinician, LocalDate from, List<RosterLine> lines) {

  public NewRoster {
    lines = List.copyOf(lines);
  }
}
