/** A clinician's own visits as a calendar that any calendar program can follow, without names. */
@ApplicationModule(allowedDependencies = {"clinic", "scheduling"})
@NullMarked
package clinic.afterglow.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
