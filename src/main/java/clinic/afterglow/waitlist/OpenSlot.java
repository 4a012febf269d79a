package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time that became free and still is.
 *
 * @param room empty when a clinician is there after all and any room will do
 * @param clinician empty when a room can be used again
 * @param kind of the visit that left it; empty when none did
 * @param waiting how many on the list wait for such a visit; whom it suits is asked for the slot
 */
public record OpenSlot(
    FreedSlotId id,
    SiteId site,
    String siteName,
    ZoneId zone,
    Optional<RoomId> room,
    String roomName,
    Optional<UserId> clinician,
    String clinicianName,
    Optional<AppointmentKind> kind,
    Instant start,
    Instant end,
    FreedCause cause,
    int waiting) {}
