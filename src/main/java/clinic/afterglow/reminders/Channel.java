package clinic.afterglow.reminders;

/** By which way a message reaches a patient. */
public enum Channel {
  EMAIL,
  SMS
}
