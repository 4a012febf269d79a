package clinic.afterglow.reporting;

import clinic.afterglow.patients.PatientId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row that a figure counted or left out. Names are not shown; the chart number leads to the
 * chart, and opening that is on record.
 *
 * @param amount what was measured, where the figure measures something, such as hours
 */
public record FigureRow(
    UUID subject,
    PatientId patient,
    String chartNumber,
    Instant at,
    ZoneId zone,
    String part,
    Outcome outcome,
    @Nullable BigDecimal amount) {}
