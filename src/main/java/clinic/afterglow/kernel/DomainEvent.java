package clinic.afterglow.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in the clinic. Published in the transaction of the change itself, so the
 * audit row and whatever must follow commit or fail with it.
 */
public interface DomainEvent {

  Instant at();

  UserId by();

  /** The record it happened to, for the audit trail. */
  UUID subject();

  /** Codes and numbers that tell what changed; never names and never the words of a note. */
  default String detail() {
    return "";
  }
}
