package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.Contents;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.ScreeningDecision;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Patients whom a prescriber has cleared, who have signed for infusions and are prepared. */
@Component
public class ClearedPatients {

  private final Acting acting;
  private final Screenings screenings;
  private final Consents consents;
  private final Preparations preparations;

  ClearedPatients(
      Acting acting, Screenings screenings, Consents consents, Preparations preparations) {
    this.acting = acting;
    this.screenings = screenings;
    this.consents = consents;
    this.preparations = preparations;
  }

  public PatientId clear(PatientId patient) {
    clearAndConsent(patient);
    acting.as(
        Role.THERAPIST,
        () -> {
          var id = preparations.begin(patient);
          preparations.sign(id, preparations.save(id, Contents.complete(), 0), Acting.PASSWORD);
        });
    return patient;
  }

  /** As they are before their preparation. */
  PatientId clearAndConsent(PatientId patient) {
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
