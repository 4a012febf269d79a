package clinic.afterglow.demo;

import java.time.Duration;

/** How the integration after a dose goes. */
enum Talk {
  /** At the first time that fits into the window. */
  IN_WINDOW(Duration.ofHours(24)),
  EARLY(Duration.ofHours(20)),
  LATE(Duration.ofHours(96)),
  /** Held, written and not signed. */
  NOT_SIGNED(Duration.ofHours(24)),
  /** Nobody has booked it. */
  NOT_BOOKED(Duration.ZERO);

  private final Duration after;

  Talk(Duration after) {
    this.after = after;
  }

  /** How long after the dose it is held at the earliest. */
  Duration after() {
    return after;
  }
}
