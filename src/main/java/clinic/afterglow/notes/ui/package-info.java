/** The dialog that asks for a signature, and the chart's section of signed documents. */
@NamedInterface("signing")
@NullMarked
package clinic.afterglow.notes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
