/** The screens of a series. */
@NullMarked
package clinic.afterglow.series.ui;

import org.jspecify.annotations.NullMarked;
