package clinic.afterglow.screening;

import clinic.afterglow.kernel.BloodPressure;
import java.time.LocalDate;

/** The latest blood pressure before any treatment. */
public record PressureReading(BloodPressure pressure, LocalDate on) {}
