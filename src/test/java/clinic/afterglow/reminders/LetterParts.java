package clinic.afterglow.reminders;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.nio.charset.StandardCharsets;

/** Finds one part of an e-mail as it arrived. */
final class LetterParts {

  private LetterParts() {}

  static String text(Part part, String type) throws Exception {
    if (part.getContent() instanceof Multipart parts) {
      var found = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        found.append(text(parts.getBodyPart(i), type));
      }
      return found.toString();
    }
    return part.isMimeType(type)
        ? new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        : "";
  }
}
