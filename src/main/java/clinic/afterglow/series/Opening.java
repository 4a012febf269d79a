package clinic.afterglow.series;

import java.time.LocalTime;
import java.util.BitSet;

/**
 * A time on a day at which a dose could begin.
 *
 * @param chairs which chairs are free for the whole length, by their place in the list
 * @param clinicians which clinicians are
 */
record Opening(LocalTime time, BitSet chairs, BitSet clinicians) {}
