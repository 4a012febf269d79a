/** The first run: a clinic that has nobody yet gets its first site and its first administrator. */
@ApplicationModule(allowedDependencies = {"clinic"})
@NullMarked
package clinic.afterglow.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
