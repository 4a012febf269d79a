package clinic.afterglow.kernel;

import java.time.Instant;

/** Somebody else saved the same record after it was read here. */
public final class SavedMeanwhile extends NotPossible {

  private final transient UserId by;
  private final transient Instant at;

  public SavedMeanwhile(UserId by, Instant at) {
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
