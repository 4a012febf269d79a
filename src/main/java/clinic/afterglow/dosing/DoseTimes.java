package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When drug went in and how much of it, over all lines; pauses of an infusion do not count. */
@Embeddable
class DoseTimes {

  @Column(name = "dose_started_at")
  private @Nullable Instant startedAt;

  @Column(name = "dose_ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "dose_paused_at")
  private @Nullable Instant pausedAt;

  @Column(name = "dose_paused_seconds")
  private long pausedSeconds;

  private boolean stoppedEarly;

  @Column(name = "administered_mg")
  private @Nullable Milligrams administered;

  @Column(name = "effective_low_mg")
  private @Nullable Milligrams effectiveLow;

  @Column(name = "effective_high_mg")
  private @Nullable Milligrams effectiveHigh;

  protected DoseTimes() {}

  void start(Instant at) {
    startedAt = startedAt == null ? at : startedAt;
    endedAt = null;
    pausedAt = null;
    pausedSeconds = 0;
  }

  void pause(Instant at) {
    if (pausedAt != null || startedAt == null) {
      throw new NothingRuns();
    }
    pausedAt = at;
  }

  void resume(Instant at) {
    if (pausedAt == null) {
      throw new NothingRuns();
    }
    pausedSeconds += Duration.between(pausedAt, at).toSeconds();
    pausedAt = null;
  }

  void end(Instant at, boolean early) {
    if (pausedAt != null) {
      resume(at.isBefore(pausedAt) ? pausedAt : at);
    }
    endedAt = at;
    stoppedEarly |= early;
  }

  void total(DoseTotal total) {
    administered = total.amount();
    effectiveLow = total.effective().low();
    effectiveHigh = total.effective().high();
  }

  Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<Instant> pausedAt() {
    return Optional.ofNullable(pausedAt);
  }

  /** Pauses of the running line up to a moment. */
  Duration pausedUntil(Instant at) {
    var standing = pausedAt == null ? Duration.ZERO : Duration.between(pausedAt, at);
    return Duration.ofSeconds(pausedSeconds).plus(standing);
  }

  boolean stoppedEarly() {
    return stoppedEarly;
  }

  Milligrams administered() {
    return administered == null ? Milligrams.ZERO : administered;
  }
}
