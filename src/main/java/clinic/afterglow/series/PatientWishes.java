package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a patient can come, and what would be liked best.
 *
 * @param time the time of day liked best; the nearest free one is proposed
 * @param days weekdays that suit; empty for any, others are never proposed
 * @param notBefore earliest beginning of a visit
 * @param notAfter latest end of a visit
 * @param room chair or room to prefer
 * @param clinician whom to prefer
 */
public record PatientWishes(
    LocalTime time,
    Set<DayOfWeek> days,
    Optional<LocalTime> notBefore,
    Optional<LocalTime> notAfter,
    Optional<RoomId> room,
    Optional<UserId> clinician) {

  public PatientWishes {
    days = Set.copyOf(days);
  }

  /** Any day, at about this time, wherever and with whomever. */
  public static PatientWishes at(LocalTime time) {
    return new PatientWishes(
        time, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public PatientWishes with(Optional<RoomId> room, Optional<UserId> clinician) {
    return new PatientWishes(time, days, notBefore, notAfter, room, clinician);
  }

  boolean suits(DayOfWeek day) {
    return days.isEmpty() || days.contains(day);
  }

  boolean suits(LocalTime start, LocalTime end) {
    return notBefore.filter(start::isBefore).isEmpty() && notAfter.filter(end::isAfter).isEmpty();
  }
}
