/** The chart and the places where other modules put their part of it. */
@NamedInterface("chart")
@NullMarked
package clinic.afterglow.patients.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
