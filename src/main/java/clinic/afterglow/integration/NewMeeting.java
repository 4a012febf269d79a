package clinic.afterglow.integration;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * When, where and with whom integration is held.
 *
 * @param start on the grid of quarter hours, as is the length
 */
public record NewMeeting(RoomId room, UserId clinician, Instant start, Duration length) {

  /** One session of 50 to 60 minutes (clinical rules, section 4), on the calendar's grid. */
  public static final Duration USUAL = Duration.ofMinutes(60);
}
