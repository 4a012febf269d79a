/** The chart's section of scales, and who must be assessed today. */
@NullMarked
package clinic.afterglow.outcomes.ui;

import org.jspecify.annotations.NullMarked;
