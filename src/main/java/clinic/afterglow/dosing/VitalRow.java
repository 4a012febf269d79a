package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the flowsheet.
 *
 * @param late entered long after it was observed ({@code vitals.lateEntry})
 * @param answer what was done about it, when it was red and somebody has said so
 * @param struckAt when it was found wrong and crossed out; null while it stands
 */
public record VitalRow(
    UUID id,
    NewReading reading,
    Alert alert,
    boolean late,
    Instant enteredAt,
    UserId by,
    @Nullable AlertAnswerDetails answer,
    @Nullable Instant struckAt,
    @Nullable UserId struckBy,
    @Nullable String struckReason) {

  public boolean stands() {
    return struckAt == null;
  }
}
