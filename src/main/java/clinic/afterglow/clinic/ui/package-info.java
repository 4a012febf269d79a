/** The clinic’s sites and policy values on screen. */
@NullMarked
package clinic.afterglow.clinic.ui;

import org.jspecify.annotations.NullMarked;
