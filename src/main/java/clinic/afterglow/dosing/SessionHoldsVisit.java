package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.VisitHold;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A visit is no further than its session: not in recovery during a dose, not gone before leave. */
@Component
class SessionHoldsVisit implements VisitHold {

  private final SessionRepository sessions;

  SessionHoldsVisit(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<NotPossible> against(AppointmentId visit, AppointmentStatus wanted) {
    return switch (wanted) {
      case IN_RECOVERY, DEPARTED ->
          sessions
              .findByAppointment(visit)
              .map(MedicineSession::getStatus)
              .flatMap(status -> against(status, wanted));
      default -> Optional.empty();
    };
  }

  private static Optional<NotPossible> against(SessionStatus session, AppointmentStatus wanted) {
    if (session == SessionStatus.DOSING) {
      return Optional.of(new DoseStillRuns());
    }
    return wanted == AppointmentStatus.DEPARTED && session.inTheRoom()
        ? Optional.of(new NotDischargedYet())
        : Optional.empty();
  }
}
