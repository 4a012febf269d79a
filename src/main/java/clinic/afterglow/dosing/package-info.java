/**
 * One medicine session, from check-in to the last signature: ordered, given, watched, recovered,
 * signed.
 */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "screening",
      "preparation",
      "inventory",
      "scheduling",
      "reminders",
      "notes",
      "notes :: signing"
    })
@NullMarked
package clinic.afterglow.dosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
