package clinic.afterglow.reminders;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Optional;

/**
 * A message with a name, as lists show it.
 *
 * @param trouble why the last try did not work
 * @param nextTry when it is tried again, while it waits
 * @param settledAt when it was sent, or the last try ended
 * @param repeatable whether it is of any use to send it once more: the visit is still to come, at
 *     the time that the message names
 */
public record ReminderLine(
    ReminderId id,
    PatientId patient,
    String patientName,
    SiteId site,
    Instant visitStart,
    Occasion occasion,
    Channel channel,
    ReminderStatus status,
    Optional<Trouble> trouble,
    int attempts,
    Instant madeAt,
    Optional<Instant> nextTry,
    Optional<Instant> settledAt,
    boolean repeatable) {}
