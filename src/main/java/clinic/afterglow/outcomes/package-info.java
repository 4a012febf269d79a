/** How the patient fares: questionnaires, their scores, and what a score asks to be done today. */
@ApplicationModule(allowedDependencies = {"clinic", "patients", "patients :: chart"})
@NullMarked
package clinic.afterglow.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
