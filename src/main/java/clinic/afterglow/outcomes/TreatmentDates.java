package clinic.afterglow.outcomes;

import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/** Told by whoever knows the doses, so that a chart can say which score was the baseline. */
public interface TreatmentDates {

  /** The day of the first dose of the latest series, in the site's zone. */
  Optional<LocalDate> firstDose(PatientId patient);
}
