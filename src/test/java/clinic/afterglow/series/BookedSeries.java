package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.series.SeriesProposal.Feasible;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Series as a front desk books them: the best plan from a day on. */
public record BookedSeries(SeriesPlans plans) {

  public SeriesId from(Clinics clinic, PatientId patient, LocalDate day) {
    var wish = wish(clinic, patient, day);
    return plans.book(wish, ((Feasible) plans.propose(wish)).best(), Optional.empty());
  }

  static SeriesWish wish(Clinics clinic, PatientId patient, LocalDate day) {
    return wish(clinic, patient, day, ProtocolTemplates.USUAL);
  }

  static SeriesWish wish(Clinics clinic, PatientId patient, LocalDate day, String template) {
    return new SeriesWish(
        patient,
        clinic.site(),
        Route.INTRAVENOUS,
        template,
        day,
        PatientWishes.at(LocalTime.of(9, 0))
            .with(
                Optional.of(clinic.chairs().getFirst()),
                Optional.of(clinic.clinicians().getFirst())));
  }
}
