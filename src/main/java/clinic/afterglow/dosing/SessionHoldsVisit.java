package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.VisitHold;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A visit is as far as its session: not in recovery during a dose, not gone before leave, and
 * neither taken back nor cancelled behind what was given.
 */
@Component
class SessionHoldsVisit implements VisitHold {

  private final SessionRepository sessions;

  SessionHoldsVisit(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<NotPossible> against(AppointmentId visit, AppointmentStatus wanted) {
    return sessions
        .findByAppointment(visit)
        .map(MedicineSession::getStatus)
        .flatMap(status -> against(status, wanted));
  }

  private static Optional<NotPossible> against(SessionStatus session, AppointmentStatus wanted) {
    if (!wanted.holdsItsTime()) {
      return session.administered() ? Optional.of(new SessionIsFurther(session)) : Optional.empty();
    }
    if (wanted.compareTo(least(session)) < 0) {
      return Optional.of(new SessionIsFurther(session));
    }
    if (wanted == AppointmentStatus.IN_RECOVERY || wanted == AppointmentStatus.DEPARTED) {
      return tooFar(session, wanted);
    }
    return Optional.empty();
  }

  private static Optional<NotPossible> tooFar(SessionStatus session, AppointmentStatus wanted) {
    if (session == SessionStatus.DOSING) {
      return Optional.of(new DoseStillRuns());
    }
    return wanted == AppointmentStatus.DEPARTED && session.inTheRoom()
        ? Optional.of(new NotDischargedYet())
        : Optional.empty();
  }

  /** How far a visit has come at least when its session has come this far. */
  private static AppointmentStatus least(SessionStatus session) {
    return switch (session) {
      case PLANNED, HELD, CANCELLED -> AppointmentStatus.BOOKED;
      case CHECKED_IN, READY -> AppointmentStatus.ARRIVED;
      case DOSING -> AppointmentStatus.IN_CHAIR;
      case RECOVERY -> AppointmentStatus.IN_RECOVERY;
      case DISCHARGED, COMPLETED -> AppointmentStatus.DEPARTED;
    };
  }
}
