package clinic.afterglow.series;

import clinic.afterglow.outcomes.TreatmentDates;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the scales when the latest series that has begun gave its first dose. */
@Component
class SeriesTreatmentDates implements TreatmentDates {

  private final SeriesRepository series;

  SeriesTreatmentDates(SeriesRepository series) {
    this.series = series;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LocalDate> firstDose(PatientId patient) {
    return series.firstDoses(patient).stream().findFirst();
  }
}
