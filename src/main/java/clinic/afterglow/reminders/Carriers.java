package clinic.afterglow.reminders;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The ways there are, and which of them the clinic has set up. */
@Component
class Carriers {

  private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

  Carriers(List<Carrier> carriers) {
    carriers.forEach(carrier -> byChannel.put(carrier.channel(), carrier));
  }

  Optional<Carrier> ready(Channel channel) {
    return Optional.ofNullable(byChannel.get(channel)).filter(Carrier::ready);
  }

  Set<Channel> ready() {
    var ready = EnumSet.noneOf(Channel.class);
    byChannel.values().stream().filter(Carrier::ready).map(Carrier::channel).forEach(ready::add);
    return ready;
  }

  /** What is in the way of a message to this address, before anybody has tried. */
  Optional<Trouble> hindrance(Channel channel, String address) {
    if (address.isBlank()) {
      return Optional.of(Trouble.NO_ADDRESS);
    }
    return ready(channel).isEmpty() ? Optional.of(Trouble.NOT_SET_UP) : Optional.empty();
  }

  /**
   * As the patient wishes; else the first way that leads anywhere, e-mail before text message.
   * Empty for not at all.
   */
  Optional<Channel> channel(Optional<ReminderWay> wish, String email, String phone) {
    if (wish.isPresent()) {
      return switch (wish.get()) {
        case EMAIL -> Optional.of(Channel.EMAIL);
        case SMS -> Optional.of(Channel.SMS);
        case NONE -> Optional.empty();
      };
    }
    boolean onlyText =
        hindrance(Channel.EMAIL, email).isPresent() && hindrance(Channel.SMS, phone).isEmpty();
    return Optional.of(onlyText ? Channel.SMS : Channel.EMAIL);
  }

  Optional<Channel> channel(VisitFacts visit) {
    return channel(visit.wish(), visit.email(), visit.phone());
  }
}
