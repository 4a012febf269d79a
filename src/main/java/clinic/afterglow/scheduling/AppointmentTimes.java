package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.AppointmentStatus.ARRIVED;
import static clinic.afterglow.scheduling.AppointmentStatus.BOOKED;
import static clinic.afterglow.scheduling.AppointmentStatus.CONFIRMED;
import static clinic.afterglow.scheduling.AppointmentStatus.IN_CHAIR;
import static clinic.afterglow.scheduling.AppointmentStatus.IN_RECOVERY;

import clinic.afterglow.kernel.IllegalTransition;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a visit came how far; what has not happened is null.
 *
 * @param closedAt when it was cancelled or found missed
 */
@Embeddable
public record AppointmentTimes(
    Instant bookedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant seatedAt,
    @Nullable Instant recoveringAt,
    @Nullable Instant departedAt,
    @Nullable Instant closedAt) {

  static AppointmentTimes booked(Instant at) {
    return new AppointmentTimes(at, null, null, null, null, null, null);
  }

  /** The state it came from; only steps of somebody who is in the house can be taken back. */
  AppointmentStatus before(AppointmentStatus status) {
    return switch (status) {
      case CONFIRMED -> BOOKED;
      case ARRIVED -> confirmedAt == null ? BOOKED : CONFIRMED;
      case IN_CHAIR -> ARRIVED;
      case IN_RECOVERY -> IN_CHAIR;
      case DEPARTED -> beforeDeparted();
      case BOOKED, NO_SHOW, LATE_CANCELLED, CANCELLED ->
          throw new IllegalTransition(status, BOOKED);
    };
  }

  /** Who nobody said had come may have departed all the same, by what was signed. */
  private AppointmentStatus beforeDeparted() {
    if (recoveringAt != null) {
      return IN_RECOVERY;
    }
    if (seatedAt != null) {
      return IN_CHAIR;
    }
    return arrivedAt != null ? ARRIVED : before(ARRIVED);
  }

  /** As if that state had never been reached. */
  AppointmentTimes without(AppointmentStatus status) {
    return reached(status, null);
  }

  /** Keeps the moment at which a state was reached. */
  AppointmentTimes reached(AppointmentStatus status, @Nullable Instant at) {
    return switch (status) {
      case BOOKED ->
          new AppointmentTimes(
              bookedAt, null, arrivedAt, seatedAt, recoveringAt, departedAt, closedAt);
      case CONFIRMED ->
          new AppointmentTimes(
              bookedAt, at, arrivedAt, seatedAt, recoveringAt, departedAt, closedAt);
      case ARRIVED ->
          new AppointmentTimes(
              bookedAt, confirmedAt, at, seatedAt, recoveringAt, departedAt, closedAt);
      case IN_CHAIR ->
          new AppointmentTimes(
              bookedAt, confirmedAt, arrivedAt, at, recoveringAt, departedAt, closedAt);
      case IN_RECOVERY ->
          new AppointmentTimes(
              bookedAt, confirmedAt, arrivedAt, seatedAt, at, departedAt, closedAt);
      case DEPARTED ->
          new AppointmentTimes(
              bookedAt, confirmedAt, arrivedAt, seatedAt, recoveringAt, at, closedAt);
      case NO_SHOW, LATE_CANCELLED, CANCELLED ->
          new AppointmentTimes(
              bookedAt, confirmedAt, arrivedAt, seatedAt, recoveringAt, departedAt, at);
    };
  }
}
