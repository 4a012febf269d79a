package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** What was done about a red reading; the note may be blank. */
public record AlertAnswerDetails(AlertAction action, String note, Instant at, UserId by) {}
