/**
 * Who the patient is: identity, contacts, allergies, medicines, consent, and the chart that others
 * fill.
 */
@ApplicationModule(allowedDependencies = {"clinic"})
@NullMarked
package clinic.afterglow.patients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
