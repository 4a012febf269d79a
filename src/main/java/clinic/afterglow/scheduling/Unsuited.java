package clinic.afterglow.scheduling;

import clinic.afterglow.patients.PatientId;
import java.time.Instant;

/** A participant who is booked elsewhere when the group is to meet, and from when to when. */
public record Unsuited(PatientId patient, String name, Instant from, Instant until) {}
