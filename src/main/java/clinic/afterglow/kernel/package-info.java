/** Words that every module uses: decisions, identities, doses, pressures, events. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.afterglow.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
