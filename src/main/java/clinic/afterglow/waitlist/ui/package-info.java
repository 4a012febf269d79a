/** The screens of the waitlist. */
@NullMarked
package clinic.afterglow.waitlist.ui;

import org.jspecify.annotations.NullMarked;
