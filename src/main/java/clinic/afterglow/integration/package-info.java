/** Therapy after the session: when it is due, what came up, what is taken into life. */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "scheduling",
      "scheduling :: groups",
      "preparation",
      "dosing",
      "notes",
      "notes :: signing"
    })
@NullMarked
package clinic.afterglow.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
