package clinic.afterglow.scheduling;

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

  /** Keeps the moment at which a state was reached. */
  AppointmentTimes reached(AppointmentStatus status, Instant at) {
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
