/**
 * Who did what and who saw what: one row for each event, in the transaction of the change itself,
 * so that neither exists without the other. Refusals have a row too.
 */
@ApplicationModule(allowedDependencies = {"patients", "patients :: chart", "clinic"})
@NullMarked
package clinic.afterglow.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
