package clinic.afterglow.clinic;

import java.time.LocalDate;

/**
 * What was said of a day of a site.
 *
 * @param opened whether it opens a public holiday; else it closes the day
 */
public record ClosureRow(LocalDate day, String reason, boolean opened) {}
