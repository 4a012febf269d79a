package clinic.afterglow.dosing;

import clinic.afterglow.kernel.IllegalTransition;
import java.util.Set;

/**
 * Where a medicine session stands. A session that is held has had no drug; one that was stopped
 * early has, and goes on through recovery like any other.
 */
public enum SessionStatus {
  PLANNED,
  CHECKED_IN,
  HELD,
  READY,
  DOSING,
  RECOVERY,
  DISCHARGED,
  COMPLETED,
  CANCELLED;

  /** The next status; throws {@link IllegalTransition} when it does not follow. */
  SessionStatus to(SessionStatus next) {
    if (!next().contains(next)) {
      throw new IllegalTransition(this, next);
    }
    return next;
  }

  /** Whether drug has been given, be it a part of the dose. */
  public boolean administered() {
    return Set.of(DOSING, RECOVERY, DISCHARGED, COMPLETED).contains(this);
  }

  /** Whether the patient is in the clinic for it now. */
  public boolean inTheRoom() {
    return Set.of(CHECKED_IN, READY, DOSING, RECOVERY).contains(this);
  }

  boolean canBeCancelled() {
    return next().contains(CANCELLED);
  }

  private Set<SessionStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(CHECKED_IN, HELD, CANCELLED);
      case CHECKED_IN -> Set.of(READY, HELD, CANCELLED);
      case HELD -> Set.of(PLANNED, CHECKED_IN, CANCELLED);
      case READY -> Set.of(CHECKED_IN, HELD, DOSING, CANCELLED);
      case DOSING -> Set.of(RECOVERY);
      case RECOVERY -> Set.of(DOSING, DISCHARGED);
      case DISCHARGED -> Set.of(COMPLETED);
      case COMPLETED, CANCELLED -> Set.of();
    };
  }
}
