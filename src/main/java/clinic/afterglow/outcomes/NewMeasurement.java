package clinic.afterglow.outcomes;

import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as the patient answered it.
 *
 * @param answers 0 to 3 each, null where the patient gave none; in the order of the items, the
 *     unscored ones last; what is left off at the end was not answered
 * @param takenOn the day the patient answered, not the day it is entered
 */
public record NewMeasurement(
    PatientId patient, Instrument instrument, List<@Nullable Integer> answers, LocalDate takenOn) {

  public NewMeasurement {
    answers = Collections.unmodifiableList(new ArrayList<>(answers));
    if (answers.size() > instrument.items() + instrument.unscoredItems()) {
      throw new IllegalArgumentException("more answers than " + instrument + " has items");
    }
    if (!answers.stream().allMatch(NewMeasurement::possible)) {
      throw new IllegalArgumentException("an answer is 0 to 3: " + answers);
    }
  }

  private static boolean possible(@Nullable Integer answer) {
    return answer == null || (answer >= 0 && answer <= Instrument.MOST_PER_ITEM);
  }
}
