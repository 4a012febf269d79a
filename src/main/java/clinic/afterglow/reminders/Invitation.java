package clinic.afterglow.reminders;

/**
 * A visit for the patient's own calendar.
 *
 * @param method {@code REQUEST} enters or updates it, {@code CANCEL} takes it out
 * @param text iCalendar
 */
record Invitation(String method, String text) {}
