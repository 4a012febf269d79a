package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a prescriber said that an answer was entered in error. */
public record AnswerMarkedInError(
    PatientId patient, ScreeningId screening, String rule, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }

  @Override
  public String detail() {
    return rule;
  }
}
