package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.scheduling.NewAppointment;

/**
 * Somebody whom a time suits, and where and when it would be.
 *
 * @param waitedDays whole days on the list
 * @param earlierDays calendar days that the visit would come forward; 0 for one not booked yet
 * @param decision what the rules have against it; refused ones cannot be taken
 */
public record Match(
    Waiting waiting, NewAppointment place, long waitedDays, long earlierDays, Decision decision) {}
