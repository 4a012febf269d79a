/** The demo clinic's clock on screen. */
@NullMarked
package clinic.afterglow.demo.ui;

import org.jspecify.annotations.NullMarked;
