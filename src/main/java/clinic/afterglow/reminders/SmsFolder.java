package clinic.afterglow.reminders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts each text message into a folder as one file: the number in the first line, then the text.
 * Whatever sends them on takes the files away.
 */
@Component
class SmsFolder implements SmsGateway {

  private final Optional<Path> folder;

  SmsFolder(ReminderSettings settings) {
    this.folder = Optional.ofNullable(settings.smsFolder());
  }

  @Override
  public boolean ready() {
    return folder.isPresent();
  }

  /** Written beside and renamed, so that nobody ever reads half a message. */
  @Override
  public void send(UUID id, String phone, String text) {
    try {
      var place = Files.createDirectories(folder.orElseThrow());
      var half = Files.createTempFile(place, "." + id, ".part");
      Files.writeString(half, phone + "\n" + text + "\n");
      Files.move(half, place.resolve(id + ".txt"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
