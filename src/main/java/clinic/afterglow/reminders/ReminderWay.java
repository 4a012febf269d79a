package clinic.afterglow.reminders;

/** How a patient wishes to be reminded. */
public enum ReminderWay {
  EMAIL,
  SMS,
  NONE
}
