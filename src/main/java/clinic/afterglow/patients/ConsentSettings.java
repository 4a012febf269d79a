package clinic.afterglow.patients;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the clinic lets its patients sign.
 *
 * @param folder where the clinic’s own texts lie, one for each route, such as {@code
 *     INTRAVENOUS.txt}; a route without one has the shipped text
 */
@ConfigurationProperties("afterglow.consents")
record ConsentSettings(@Nullable Path folder) {}
