package clinic.afterglow.reminders;

import java.util.Optional;

/** Takes messages to patients by one way. */
interface Carrier {

  Channel channel();

  /** Whether the clinic has set it up. */
  boolean ready();

  /** Empty when somebody else has taken the message over for good. */
  Optional<Trouble> carry(Outgoing message, Letter letter);
}
