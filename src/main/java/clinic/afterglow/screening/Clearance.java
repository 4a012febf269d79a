package clinic.afterglow.screening;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.List;

/** Whether a patient may be treated now, and by whose decision. */
public sealed interface Clearance {

  default boolean permitsDosing() {
    return this instanceof Cleared || this instanceof ClearedWithConditions;
  }

  /** A prescriber found nothing in the way, or weighed it. */
  record Cleared(Instant at, UserId by) implements Clearance {}

  /** As cleared, as long as what is named is kept to. */
  record ClearedWithConditions(List<String> conditions, Instant at, UserId by)
      implements Clearance {
    public ClearedWithConditions {
      conditions = List.copyOf(conditions);
    }
  }

  /** A prescriber declined; the reasons are kept from those who may not read a screening. */
  record NotCleared(List<Objection> reasons, Instant at, UserId by) implements Clearance {
    public NotCleared {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Cleared or not, nothing is given until the hold is lifted.
   *
   * @param reasonKey of its words in the message bundle
   */
  record Held(String reasonKey, Instant at, UserId by) implements Clearance {}

  /** No prescriber has decided yet. */
  record NotScreened() implements Clearance {}
}
