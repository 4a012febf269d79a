/** The frame: layout, sign-in, menus, what is shown when something fails. */
@NullMarked
package clinic.afterglow.ui.shell;

import org.jspecify.annotations.NullMarked;
