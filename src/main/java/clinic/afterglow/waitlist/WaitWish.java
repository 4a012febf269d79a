package clinic.afterglow.waitlist;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When an earlier visit would suit.
 *
 * @param days none for any day
 * @param from the earliest start
 * @param until by when it is over; 23:59 counts as the end of the day
 * @param noticeHours that the patient needs between the call and the visit
 */
public record WaitWish(Set<DayOfWeek> days, LocalTime from, LocalTime until, int noticeHours) {

  /** Any day and time, at whatever notice. */
  public static final WaitWish ANY = new WaitWish(Set.of(), LocalTime.MIN, LocalTime.of(23, 59), 0);

  public WaitWish {
    days = Set.copyOf(days);
  }
}
