/** The screens on which an administrator keeps the staff's accounts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.afterglow.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
