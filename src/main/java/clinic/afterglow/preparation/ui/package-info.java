/** The chart's section of preparation, and who still waits for one. */
@NullMarked
package clinic.afterglow.preparation.ui;

import org.jspecify.annotations.NullMarked;
