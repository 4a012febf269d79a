package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a clinician or a room is said to be away. */
public record AbsenceRecorded(
    AbsenceId absence,
    ResourceKind what,
    UUID resource,
    AbsenceKind kind,
    Instant from,
    Instant until,
    UserId by,
    Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return absence.value();
  }

  @Override
  public String detail() {
    return what + " " + resource + " " + kind + " " + from + " - " + until;
  }
}
