package clinic.afterglow.reporting;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has looked at the rows of what wants attention. */
public record AttentionRowsOpened(Attention kind, UserId by, Instant at) implements DomainEvent {

  @Override
  public UUID subject() {
    return new UUID(1, kind.ordinal());
  }

  @Override
  public String detail() {
    return kind.name();
  }
}
