package clinic.afterglow.reporting;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.ZoneId;

/** One override of a rule: who passed which rule, at which value, and why (D34). */
public record OverrideRow(
    PatientId patient,
    String chartNumber,
    String rule,
    String values,
    String reason,
    UserId by,
    Instant at,
    ZoneId zone) {}
