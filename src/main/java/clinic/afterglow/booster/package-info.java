/** Maintenance after a series: when the next dose is due or asked for, and booking it. */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "outcomes",
      "dosing",
      "scheduling"
    })
@NullMarked
package clinic.afterglow.booster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
