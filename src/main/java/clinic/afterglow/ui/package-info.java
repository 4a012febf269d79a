/** The component kit of every screen; {@code ui.shell} is the frame around them. */
@ApplicationModule(allowedDependencies = {"kernel", "security"})
@NullMarked
package clinic.afterglow.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
