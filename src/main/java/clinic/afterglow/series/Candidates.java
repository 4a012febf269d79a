package clinic.afterglow.series;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.screening.Screenings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Asks the other parts of the clinic whether a patient may begin a series. */
@Component
class Candidates {

  private static final List<SeriesStatus> OPEN =
      Stream.of(SeriesStatus.values()).filter(SeriesStatus::open).toList();

  private final SeriesRepository series;
  private final Screenings screenings;
  private final Consents consents;
  private final Preparations preparations;
  private final MedicineSessions sessions;
  private final Appointments appointments;
  private final Problems problems;

  Candidates(
      SeriesRepository series,
      Screenings screenings,
      Consents consents,
      Preparations preparations,
      MedicineSessions sessions,
      Appointments appointments,
      Problems problems) {
    this.series = series;
    this.screenings = screenings;
    this.consents = consents;
    this.preparations = preparations;
    this.sessions = sessions;
    this.appointments = appointments;
    this.problems = problems;
  }

  /**
   * @param start the first day on which a dose may be
   */
  List<Objection> review(
      PatientId patient, SiteId site, Route route, ProtocolTemplate template, LocalDate start) {
    return StartPolicy.review(
        new StartPolicy.Candidate(
            screenings.clearance(patient, route).permitsDosing(),
            route,
            consents.validity(patient, route).status(),
            !series.open(patient, OPEN, Limit.of(1)).isEmpty(),
            template.allows(route),
            template.retired(),
            prepared(patient, site, template),
            start));
  }

  /** Preparation comes before the first dose of all; whoever had one needs none again. */
  private StartPolicy.Prepared prepared(PatientId patient, SiteId site, ProtocolTemplate template) {
    var readiness = preparations.readiness(patient);
    if (sessions.lastAdministered(patient).isPresent()) {
      return new StartPolicy.Prepared(readiness.signed(), List.of(), 0);
    }
    var ahead =
        appointments.of(patient).stream()
            .filter(visit -> visit.kind() == AppointmentKind.PREPARATION)
            .filter(Candidates::lies)
            .map(visit -> LocalDate.ofInstant(visit.start(), problems.zone(site)))
            .toList();
    int required = template.terms(1).preparationsAtLeast(readiness.required());
    return new StartPolicy.Prepared(readiness.signed(), ahead, required);
  }

  private static boolean lies(AppointmentDetails visit) {
    return visit.status().holdsItsTime() && visit.status() != AppointmentStatus.DEPARTED;
  }
}
