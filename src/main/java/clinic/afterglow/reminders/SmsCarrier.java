package clinic.afterglow.reminders;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands text messages to whoever sends them. */
@Component
class SmsCarrier implements Carrier {

  private static final Logger LOG = LoggerFactory.getLogger(SmsCarrier.class);

  private final SmsGateway gateway;

  SmsCarrier(SmsGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean ready() {
    return gateway.ready();
  }

  @Override
  public Optional<Trouble> carry(Outgoing message, Letter letter) {
    try {
      gateway.send(message.id().value(), message.to(), letter.brief());
      return Optional.empty();
    } catch (UncheckedIOException unreachable) {
      LOG.warn("text message {} was not handed over", message.id().value(), unreachable);
      return Optional.of(Trouble.UNREACHABLE);
    }
  }
}
