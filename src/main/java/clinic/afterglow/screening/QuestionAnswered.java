package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a question was answered, or answered anew. */
public record QuestionAnswered(
    PatientId patient, ScreeningId screening, String rule, Answer answer, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }

  @Override
  public String detail() {
    return rule + " " + answer;
  }
}
