/** The screens of calendar feeds. */
@NullMarked
package clinic.afterglow.feeds.ui;

import org.jspecify.annotations.NullMarked;
