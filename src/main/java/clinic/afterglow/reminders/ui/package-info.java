/** The screens of reminders. */
@NullMarked
package clinic.afterglow.reminders.ui;

import org.jspecify.annotations.NullMarked;
