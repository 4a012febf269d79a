package clinic.afterglow.dosing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the readings go on: the last, the next, and a red one that still waits for an answer. */
@Embeddable
class Watch {

  @Column(name = "readings")
  private int readings;

  @Column(name = "last_reading_at")
  private @Nullable Instant lastAt;

  @Column(name = "next_reading_due")
  private @Nullable Instant nextDue;

  @Column(name = "red_reading")
  private @Nullable UUID red;

  protected Watch() {}

  void taken(Instant observedAt) {
    readings++;
    lastAt = lastAt == null || observedAt.isAfter(lastAt) ? observedAt : lastAt;
  }

  void expect(Optional<Instant> due) {
    nextDue = due.orElse(null);
  }

  /** A red reading wants the next one soon, unless it is due sooner anyway. */
  void alarm(UUID reading, Instant soon) {
    red = reading;
    nextDue = nextDue != null && nextDue.isBefore(soon) ? nextDue : soon;
  }

  void expectNext(VitalSchedule schedule, DoseTimes dose) {
    dose.startedAt()
        .map(start -> new VitalSchedule.Course(start, dose.endedAt().orElse(null)))
        .ifPresent(course -> expect(schedule.next(course, lastAt)));
  }

  void answered() {
    red = null;
  }

  Optional<Instant> lastAt() {
    return Optional.ofNullable(lastAt);
  }

  Optional<Instant> nextDue() {
    return Optional.ofNullable(nextDue);
  }

  Optional<UUID> red() {
    return Optional.ofNullable(red);
  }
}
