package clinic.afterglow.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server that keeps what it is given, and a folder for text messages. */
public class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.mail.host=localhost",
            "spring.mail.port=" + Server.PORT,
            "afterglow.reminders.from=clinic@afterglow.example",
            "afterglow.reminders.sms-folder=" + Server.SMS)
        .applyTo(context);
  }

  /** What has arrived for an address, in the order of arrival. */
  public static List<MimeMessage> to(String address) {
    return Arrays.stream(Server.SMTP.getReceivedMessages())
        .filter(mail -> isFor(mail, address))
        .toList();
  }

  /** Text messages for a number, as they were handed over. */
  public static List<String> texts(String phone) {
    try (var files = Files.list(Server.SMS)) {
      return files.map(TestMail::read).filter(text -> text.startsWith(phone + "\n")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Nobody answers until {@link #start}. */
  public static void stop() {
    Server.SMTP.stop();
  }

  public static void start() {
    Server.SMTP.start();
  }

  private static boolean isFor(MimeMessage mail, String address) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Server {

    static final int PORT = freePort();
    static final GreenMail SMTP =
        new GreenMail(new ServerSetup(PORT, null, ServerSetup.PROTOCOL_SMTP));
    static final Path SMS;

    static {
      SMTP.start();
      try {
        SMS = Files.createTempDirectory("afterglow-sms");
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    private static int freePort() {
      try (var socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException none) {
        throw new UncheckedIOException(none);
      }
    }
  }
}
