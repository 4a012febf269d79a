/** The safe on screen. */
@NullMarked
package clinic.afterglow.inventory.ui;

import org.jspecify.annotations.NullMarked;
