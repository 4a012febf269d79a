@NullMarked
package clinic.afterglow;

import org.jspecify.annotations.NullMarked;
