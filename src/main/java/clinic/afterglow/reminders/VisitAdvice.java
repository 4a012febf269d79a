package clinic.afterglow.reminders;

import clinic.afterglow.scheduling.AppointmentId;
import java.util.Optional;

/**
 * Told by whoever knows what a visit is for, so that a reminder can say how to come to it without
 * knowing why.
 */
public interface VisitAdvice {

  Optional<Advice> of(AppointmentId appointment);
}
