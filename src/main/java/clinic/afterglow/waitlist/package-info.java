/** Who would come earlier, and offering them the times that become free. */
@ApplicationModule(
    allowedDependencies = {"patients", "patients :: chart", "clinic", "scheduling", "series"})
@NullMarked
package clinic.afterglow.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
