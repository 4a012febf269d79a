package clinic.afterglow.reminders;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Gives messages to the clinic's mail server. Connecting and sending are apart, since a failure of
 * the first leaves no doubt: nothing went out.
 */
@Component
class MailCarrier implements Carrier {

  private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

  private final Optional<JavaMailSenderImpl> server;
  private final Invitations invitations;
  private final ReminderSettings settings;

  MailCarrier(
      ObjectProvider<JavaMailSenderImpl> server,
      Invitations invitations,
      ReminderSettings settings) {
    this.server = Optional.ofNullable(server.getIfAvailable());
    this.invitations = invitations;
    this.settings = settings;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean ready() {
    return server.isPresent() && !settings.from().isBlank();
  }

  @Override
  public Optional<Trouble> carry(Outgoing message, Letter letter) {
    var mail = server.orElseThrow();
    try (var connection = mail.getSession().getTransport(protocol(mail))) {
      var mime = compose(mail, message, letter);
      connection.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
      return send(connection, mime);
    } catch (AddressException unreadable) {
      return because(Trouble.ADDRESS_REFUSED, unreadable, message);
    } catch (AuthenticationFailedException refused) {
      return because(Trouble.SIGN_IN_REFUSED, refused, message);
    } catch (MessagingException unreachable) {
      return because(Trouble.UNREACHABLE, unreachable, message);
    }
  }

  private static Optional<Trouble> send(Transport connection, MimeMessage mime)
      throws MessagingException {
    try {
      connection.sendMessage(mime, mime.getAllRecipients());
      return Optional.empty();
    } catch (SendFailedException refused) {
      boolean forGood =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      return Optional.of(forGood ? Trouble.ADDRESS_REFUSED : Trouble.SERVER_REFUSED);
    } catch (MessagingException brokenOff) {
      LOG.warn(
          "the mail server broke off while a reminder was sent: {}",
          brokenOff.getClass().getSimpleName());
      return Optional.of(Trouble.BROKEN_OFF);
    }
  }

  private MimeMessage compose(JavaMailSenderImpl mail, Outgoing message, Letter letter)
      throws MessagingException {
    var mime = mail.createMimeMessage();
    var parts = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
    parts.setFrom(new InternetAddress(settings.from(), true));
    parts.setTo(new InternetAddress(message.to(), true));
    parts.setSubject(letter.subject());
    parts.setText(letter.plain(), letter.html());
    var calendar = invitations.of(message);
    var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
    parts.addAttachment(
        "visit.ics",
        new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type));
    mime.setHeader("Auto-Submitted", "auto-generated");
    mime.saveChanges();
    return mime;
  }

  /** The failure's own words may name the patient's address and stay out of the log. */
  private static Optional<Trouble> because(Trouble trouble, Exception failure, Outgoing message) {
    LOG.warn(
        "reminder {} was not sent: {} ({})",
        message.id().value(),
        trouble,
        failure.getClass().getSimpleName());
    return Optional.of(trouble);
  }

  private static String protocol(JavaMailSenderImpl mail) {
    return Objects.requireNonNullElse(mail.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
  }
}
