package clinic.afterglow.clinic;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a director has changed a policy value. */
public record PolicyRevised(
    PolicyVersion version, String key, String from, String to, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return new UUID(0, version.value());
  }

  @Override
  public String detail() {
    return "v" + version.value() + " " + key + ": " + from + " -> " + to;
  }
}
