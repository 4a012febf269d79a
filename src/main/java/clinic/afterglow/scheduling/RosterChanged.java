package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Published when a clinician has another working week.
 *
 * @param lines how many days at sites it has
 */
public record RosterChanged(UserId clinician, LocalDate from, int lines, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return clinician.value();
  }

  @Override
  public String detail() {
    return "from " + from + ", " + lines + " lines";
  }
}
