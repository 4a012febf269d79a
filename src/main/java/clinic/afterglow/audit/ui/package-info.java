/** The audit trail on screen. */
@NullMarked
package clinic.afterglow.audit.ui;

import org.jspecify.annotations.NullMarked;
