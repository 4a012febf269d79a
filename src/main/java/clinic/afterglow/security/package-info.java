/** Who may do what: accounts, roles, passwords. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package clinic.afterglow.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
