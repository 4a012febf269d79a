package clinic.afterglow.booster;

import java.time.Instant;

/** The latest attempt to reach a patient about a booster. */
public record LastContact(ContactOutcome outcome, Instant at) {}
