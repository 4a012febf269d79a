/** The screens of boosters. */
@NullMarked
package clinic.afterglow.booster.ui;

import org.jspecify.annotations.NullMarked;
