package clinic.afterglow.clinic;

import java.time.LocalDate;

/**
 * A day on which a site does not keep to its week.
 *
 * @param reason why it is closed, such as the name of the holiday
 */
public record SpecialDay(LocalDate day, String reason, SpecialDayKind kind) {}
