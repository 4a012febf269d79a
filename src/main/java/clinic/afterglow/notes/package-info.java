/**
 * Clinical documents: signed once, frozen with signer, role, instant and content hash, and amended
 * only by addenda that are signed themselves.
 */
@ApplicationModule(allowedDependencies = {"patients", "patients :: chart", "clinic"})
@NullMarked
package clinic.afterglow.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
