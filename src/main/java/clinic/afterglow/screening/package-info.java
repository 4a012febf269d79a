/** Whether treatment is safe for this person now: contraindications, medicines, clearance. */
@ApplicationModule(allowedDependencies = {"clinic", "patients", "patients :: chart", "outcomes"})
@NullMarked
package clinic.afterglow.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
