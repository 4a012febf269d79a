package clinic.afterglow.outcomes;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The scores that count, for listeners, which may not call a secured service. */
@Component
public class ScoreReader {

  private final MeasurementRepository measurements;
  private final PolicyReader policies;

  ScoreReader(MeasurementRepository measurements, PolicyReader policies) {
    this.measurements = measurements;
    this.policies = policies;
  }

  /** Complete and not struck out, oldest first. */
  public List<Score> complete(PatientId patient, Instrument instrument) {
    return measurements.counting(patient, instrument).stream()
        .map(Measurement::toScore)
        .filter(Score::complete)
        .toList();
  }

  /** Of complete scores, the first after the last dose of a series, if it came in time. */
  public Optional<Score> seriesEnd(List<Score> complete, LocalDate lastDose) {
    return OutcomePolicy.of(policies.current()).seriesEnd(complete, lastDose);
  }
}
