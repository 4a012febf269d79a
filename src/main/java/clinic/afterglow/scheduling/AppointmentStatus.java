package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.IllegalTransition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a visit has come. */
public enum AppointmentStatus {
  BOOKED,
  CONFIRMED,
  ARRIVED,
  IN_CHAIR,
  IN_RECOVERY,
  DEPARTED,
  NO_SHOW,
  LATE_CANCELLED,
  CANCELLED;

  /** The states in which room, clinician and patient are taken. */
  static final Set<AppointmentStatus> HOLDING =
      Arrays.stream(values())
          .filter(AppointmentStatus::holdsItsTime)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether room, clinician and patient are taken by it. */
  public boolean holdsItsTime() {
    return switch (this) {
      case NO_SHOW, LATE_CANCELLED, CANCELLED -> false;
      default -> true;
    };
  }

  /** Whether nobody has come yet and somebody may. */
  public boolean expected() {
    return this == BOOKED || this == CONFIRMED;
  }

  /** What may follow. */
  public Set<AppointmentStatus> next() {
    return switch (this) {
      case BOOKED -> EnumSet.of(CONFIRMED, ARRIVED, NO_SHOW, LATE_CANCELLED, CANCELLED);
      case CONFIRMED -> EnumSet.of(ARRIVED, NO_SHOW, LATE_CANCELLED, CANCELLED);
      case ARRIVED -> EnumSet.of(IN_CHAIR, DEPARTED, LATE_CANCELLED, CANCELLED);
      case IN_CHAIR -> EnumSet.of(IN_RECOVERY, DEPARTED);
      case IN_RECOVERY -> EnumSet.of(DEPARTED);
      case DEPARTED, NO_SHOW, LATE_CANCELLED, CANCELLED -> EnumSet.noneOf(AppointmentStatus.class);
    };
  }

  AppointmentStatus to(AppointmentStatus wanted) {
    if (!next().contains(wanted)) {
      throw new IllegalTransition(this, wanted);
    }
    return wanted;
  }
}
