/** The director's month on screen. */
@NullMarked
package clinic.afterglow.reporting.ui;

import org.jspecify.annotations.NullMarked;
