package clinic.afterglow.reminders;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of messages, in the clinic's own language, whoever is signed in. */
final class LetterWords {

  private final ResourceBundle bundle = ResourceBundle.getBundle("messages.reminders", Locale.ROOT);

  String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.US).format(values);
  }
}
