package clinic.afterglow.reminders;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identity of one message. */
@Embeddable
public record ReminderId(UUID value) implements Serializable {

  static ReminderId next() {
    return new ReminderId(Ids.next());
  }
}
