/** The session in the room, the chart's sessions, and what of them waits today. */
@NullMarked
package clinic.afterglow.dosing.ui;

import org.jspecify.annotations.NullMarked;
