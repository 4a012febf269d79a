/**
 * The clinic itself: sites, rooms and chairs, opening hours, closures, and the versioned policy
 * values.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.afterglow.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
