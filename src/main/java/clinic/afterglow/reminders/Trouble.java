package clinic.afterglow.reminders;

/** Why a message did not go out. */
public enum Trouble {
  NO_ADDRESS(Ending.FOR_GOOD),
  NOT_SET_UP(Ending.FOR_GOOD),
  ADDRESS_REFUSED(Ending.FOR_GOOD),
  UNREACHABLE(Ending.TRIED_AGAIN),
  SIGN_IN_REFUSED(Ending.TRIED_AGAIN),
  SERVER_REFUSED(Ending.TRIED_AGAIN),
  BROKEN_OFF(Ending.NOBODY_KNOWS);

  private enum Ending {
    FOR_GOOD,
    TRIED_AGAIN,
    NOBODY_KNOWS
  }

  private final Ending ending;

  Trouble(Ending ending) {
    this.ending = ending;
  }

  boolean mayPass() {
    return ending == Ending.TRIED_AGAIN;
  }

  /** Whether the message may have gone out all the same. */
  boolean leavesDoubt() {
    return ending == Ending.NOBODY_KNOWS;
  }
}
