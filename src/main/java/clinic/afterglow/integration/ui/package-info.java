/** The chart's section of integration, what is due, and the booking of it. */
@NullMarked
package clinic.afterglow.integration.ui;

import org.jspecify.annotations.NullMarked;
