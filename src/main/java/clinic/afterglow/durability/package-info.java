/**
 * Keeps the embedded database whole: encrypted at rest, on disk before it is acknowledged, checked
 * at start, backed up every hour. Does nothing where the clinic runs on PostgreSQL.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.afterglow.durability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
