/** The page of the first run. */
@NullMarked
package clinic.afterglow.setup.ui;

import org.jspecify.annotations.NullMarked;
