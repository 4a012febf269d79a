package clinic.afterglow.series;

import clinic.afterglow.clinic.SiteDays;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.dosing.HoldLifted;
import clinic.afterglow.dosing.SessionCancelled;
import clinic.afterglow.dosing.SessionDischarged;
import clinic.afterglow.dosing.SessionHeld;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import clinic.afterglow.screening.ClearanceRestored;
import clinic.afterglow.screening.ClearanceWithdrawn;
import clinic.afterglow.screening.DosingPermits;
import clinic.afterglow.screening.PatientCleared;
import clinic.afterglow.screening.PatientNotCleared;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a series true to what happens to its visits, its doses and its patient. */
@Component
class SeriesListeners {

  private final SeriesRepository series;
  private final SiteDays days;
  private final DosingPermits permits;

  SeriesListeners(SeriesRepository series, SiteDays days, DosingPermits permits) {
    this.series = series;
    this.days = days;
    this.permits = permits;
  }

  @EventListener
  void on(DoseEnded event) {
    if (event.administered().isZero()) {
      return;
    }
    series
        .withSession(event.session())
        .ifPresent(one -> {
          var day = days.day(one.site(), event.startedAt());
          one.administered(event.session(), day, event.by(), event.at());
          series.save(one);
        });
  }

  /** Whoever goes home with nothing given was held, however far the session went. */
  @EventListener
  void on(SessionDischarged event) {
    if (event.administered().isZero()) {
      held(event, event.session());
    }
  }

  @EventListener
  void on(SessionHeld event) {
    held(event, event.session());
  }

  @EventListener
  void on(HoldLifted event) {
    series
        .withSession(event.session())
        .ifPresent(one -> {
          one.plannedAgain(event.session());
          series.save(one);
        });
  }

  @EventListener
  void on(SessionCancelled event) {
    series
        .withSession(event.session())
        .ifPresent(one -> {
          one.missed(
              part -> part.session().equals(event.session()),
              SeriesSessionStatus.CANCELLED,
              event.by(),
              event.at());
          series.save(one);
        });
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (event.to().holdsItsTime()) {
      return;
    }
    var why = SeriesSessionStatus.valueOf(event.to().name());
    series
        .withAppointment(event.appointment())
        .ifPresent(one -> {
          one.missed(
              part -> part.appointment().equals(event.appointment()), why, event.by(), event.at());
          series.save(one);
        });
  }

  @EventListener
  void on(AppointmentMoved event) {
    series
        .withAppointment(event.appointment())
        .ifPresent(one -> {
          one.moved(event.appointment(), days.day(one.site(), event.to()));
          series.save(one);
        });
  }

  @EventListener
  void on(ClearanceWithdrawn event) {
    ofPatient(event, one -> one.suspend(event.by(), event.at()));
  }

  @EventListener
  void on(PatientNotCleared event) {
    ofPatient(event, one -> one.suspend(event.by(), event.at()));
  }

  @EventListener
  void on(ClearanceRestored event) {
    resume(event);
  }

  @EventListener
  void on(PatientCleared event) {
    resume(event);
  }

  /** One of several holds may be lifted, or a patient cleared who is still on hold. */
  private void resume(PatientEvent event) {
    ofPatient(
        event,
        one -> {
          if (one.status() == SeriesStatus.SUSPENDED
              && permits.dosing(event.patient(), one.route())) {
            one.resume(event.by(), event.at());
          }
        });
  }

  private void held(PatientEvent event, SessionId session) {
    series
        .withSession(session)
        .ifPresent(one -> {
          one.missed(
              part -> part.session().equals(session),
              SeriesSessionStatus.HELD,
              event.by(),
              event.at());
          series.save(one);
        });
  }

  private void ofPatient(PatientEvent event, Consumer<Series> change) {
    series
        .of(event.patient())
        .forEach(one -> {
          change.accept(one);
          series.save(one);
        });
  }
}
