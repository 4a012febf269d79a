package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.ScreeningDecision;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import java.util.List;
import java.util.Map;

/** Patients whom a prescriber has cleared and who have signed for intravenous treatment. */
public record ClearedPatients(Acting acting, Screenings screenings, Consents consents) {

  public PatientId clear(PatientId patient) {
    acting.as(
        Role.PRESCRIBER,
        () -> {
          var id = screenings.begin(patient, Route.INTRAVENOUS);
          screenings
              .current(patient)
              .orElseThrow()
              .questions()
              .forEach(question -> screenings.answer(id, question.rule(), Answer.NO, ""));
          screenings.submit(id);
          var version = screenings.current(patient).orElseThrow().version();
          screenings.decide(
              new ScreeningDecision(
                  id, version, ScreeningOutcome.CLEARED, "Reviewed", List.of(), Map.of()));
          consents.give(patient, consents.text(Route.INTRAVENOUS), "Robin Visitor");
        });
    return patient;
  }
}
