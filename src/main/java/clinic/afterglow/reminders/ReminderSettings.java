package clinic.afterglow.reminders;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a clinic sets for its reminders, beside {@code spring.mail} for the mail server.
 *
 * @param from the address that e-mails come from
 * @param smsFolder where text messages are put, one file each, for whatever sends them on; without
 *     it there are none
 */
@ConfigurationProperties("afterglow.reminders")
record ReminderSettings(@DefaultValue("") String from, @Nullable Path smsFolder) {}
