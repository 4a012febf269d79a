/** Appointments over rooms, chairs, people and times: nothing is ever booked twice. */
@ApplicationModule(allowedDependencies = {"clinic", "patients", "patients :: chart"})
@NullMarked
package clinic.afterglow.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
