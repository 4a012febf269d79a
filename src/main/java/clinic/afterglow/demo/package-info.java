/**
 * A believable clinic to try the product in, built through the services; only in the profile demo.
 */
@ApplicationModule
@NullMarked
package clinic.afterglow.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
