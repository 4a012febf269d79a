/** The chart's section of screening, the clearance in its header, and what waits for whom. */
@NullMarked
package clinic.afterglow.screening.ui;

import org.jspecify.annotations.NullMarked;
