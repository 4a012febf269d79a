package clinic.afterglow.reminders;

/**
 * A message in words.
 *
 * @param brief the whole of it in few words, for a text message
 */
record Letter(String subject, String plain, String html, String brief) {}
