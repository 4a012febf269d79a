/** Getting a patient ready for the first dose: intentions, education, setting, support plan. */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "scheduling",
      "screening",
      "notes",
      "notes :: signing"
    })
@NullMarked
package clinic.afterglow.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
