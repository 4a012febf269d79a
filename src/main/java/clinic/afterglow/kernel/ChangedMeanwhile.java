package clinic.afterglow.kernel;

import java.time.Instant;

/** Somebody else saved the same record after it was read here. */
public final class ChangedMeanwhile extends NotPossible {

  private final transient UserId by;
  private final transient Instant at;

  public ChangedMeanwhile(UserId by, Instant at) {
    this.by = by;
    this.at = at;
  }

  public UserId by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
