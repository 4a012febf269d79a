/**
 * The controlled-substance ledger: what came in, what was drawn, given and wasted, to the
 * hundredth.
 */
@ApplicationModule(allowedDependencies = {"patients", "clinic"})
@NullMarked
package clinic.afterglow.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
