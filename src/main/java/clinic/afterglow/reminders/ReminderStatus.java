package clinic.afterglow.reminders;

import java.util.EnumSet;
import java.util.Set;

/** How far one message has come. */
public enum ReminderStatus {
  /** To be tried, or tried again, at a time that is set. */
  WAITING,
  /** Taken in hand by a server; nobody else touches it. */
  SENDING,
  SENT,
  FAILED,
  /** The server or the connection broke off while it was sent: perhaps it went out. */
  UNCERTAIN,
  /** Not needed any more, or not wished. */
  STOPPED;

  /** The patient knows, or may know, of the visit. */
  static final Set<ReminderStatus> TOLD = EnumSet.of(SENDING, SENT, UNCERTAIN);

  /** What somebody at the desk may send once more. */
  static final Set<ReminderStatus> AGAIN = EnumSet.of(SENT, FAILED, UNCERTAIN);
}
