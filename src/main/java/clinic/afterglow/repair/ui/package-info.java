/** The screens of a repair. */
@NullMarked
package clinic.afterglow.repair.ui;

import org.jspecify.annotations.NullMarked;
