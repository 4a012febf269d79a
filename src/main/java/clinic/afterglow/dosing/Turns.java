package clinic.afterglow.dosing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The turns a session took around its dose, and why. */
@Embeddable
class Turns {

  @Column(name = "checked_in_at")
  private @Nullable Instant checkedInAt;

  @Enumerated(EnumType.STRING)
  private @Nullable HoldCause holdCause;

  private @Nullable String holdRemark;
  private boolean ordered;
  private @Nullable Instant dischargedAt;
  private @Nullable Instant completedAt;
  private @Nullable String cancelReason;

  protected Turns() {}

  void checkedIn(Instant at) {
    checkedInAt = at;
  }

  void held(HoldCause cause, String remark) {
    holdCause = cause;
    holdRemark = remark.isBlank() ? null : remark.strip();
  }

  void goesOn() {
    holdCause = null;
    holdRemark = null;
  }

  void orderPlaced() {
    ordered = true;
  }

  void discharged(Instant at) {
    dischargedAt = at;
  }

  void completed(Instant at) {
    completedAt = at;
  }

  void cancelled(String reason) {
    cancelReason = reason.strip();
  }

  /** A pressure over the hard limit ends the day; every other cause may be resolved. */
  Optional<HoldCause> causeToResolve() {
    return holdCause().filter(cause -> cause != HoldCause.BLOOD_PRESSURE_STOP);
  }

  boolean wasCheckedIn() {
    return checkedInAt != null;
  }

  Optional<HoldCause> holdCause() {
    return Optional.ofNullable(holdCause);
  }

  Optional<String> holdRemark() {
    return Optional.ofNullable(holdRemark);
  }

  boolean ordered() {
    return ordered;
  }

  Optional<Instant> dischargedAt() {
    return Optional.ofNullable(dischargedAt);
  }
}
