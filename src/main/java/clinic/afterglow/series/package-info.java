/** A series of doses, such as six in two weeks: planned, booked whole, followed to its end. */
@ApplicationModule(
    allowedDependencies = {
      "patients",
      "patients :: chart",
      "clinic",
      "outcomes",
      "preparation",
      "screening",
      "dosing",
      "scheduling"
    })
@NullMarked
package clinic.afterglow.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
