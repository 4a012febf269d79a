/** The staff’s accounts on screen. */
@NullMarked
package clinic.afterglow.staff.ui;

import org.jspecify.annotations.NullMarked;
