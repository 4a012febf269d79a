/** The director's figures: read-only, each with its definition and the very rows behind it. */
@ApplicationModule(allowedDependencies = {"clinic", "patients", "patients :: chart"})
@NullMarked
package clinic.afterglow.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
