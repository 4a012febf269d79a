/**
 * Reminders of visits: when they go out, by which way, that they go out once, and what they say.
 * What is sent tells nothing of the treatment.
 */
@ApplicationModule(allowedDependencies = {"clinic", "patients", "patients :: chart", "scheduling"})
@NullMarked
package clinic.afterglow.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
