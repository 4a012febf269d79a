package clinic.afterglow.clinic;

import java.time.LocalDateTime;

/**
 * A visit that stands in the way of a closed day.
 *
 * @param start in the site's own time
 * @param who the patient's name, for the screen only
 * @param what what it is for
 */
public record HeldTime(LocalDateTime start, String who, Enum<?> what) {}
