/**
 * When somebody falls ill or a chair breaks: the least disturbing repair of all visits together.
 */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "scheduling",
      "series",
      "integration"
    })
@NullMarked
package clinic.afterglow.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
