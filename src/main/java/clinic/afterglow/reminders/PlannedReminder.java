package clinic.afterglow.reminders;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A message that goes out on a day, or went out, if nothing moves.
 *
 * @param channel empty when the patient wishes no reminders
 * @param hindrance why it cannot go out as things are now
 * @param status empty until it is due
 */
public record PlannedReminder(
    AppointmentId appointment,
    PatientId patient,
    String patientName,
    Instant visitStart,
    Occasion occasion,
    Optional<Channel> channel,
    Optional<Trouble> hindrance,
    Optional<ReminderStatus> status) {}
