package clinic.afterglow.reporting;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One row that a number of {@link Attention} counted.
 *
 * @param at since when an integration is overdue or a session unsigned, else when it happened
 * @param what the route, the kind of event, the rule or the lot; empty for integrations
 */
public record AttentionRow(
    UUID subject, PatientId patient, String chartNumber, Instant at, ZoneId zone, String what) {}
