/** The screens of the calendar. */
@NullMarked
package clinic.afterglow.scheduling.ui;

import org.jspecify.annotations.NullMarked;
