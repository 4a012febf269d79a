package clinic.afterglow.reminders;

import java.util.Optional;

/**
 * A message that this server has taken in hand.
 *
 * @param advice how to come to the visit, where there is anything to say
 */
record Outgoing(
    ReminderId id,
    Occasion occasion,
    Channel channel,
    int revision,
    VisitFacts visit,
    Optional<Advice> advice) {

  String to() {
    return visit.address(channel);
  }
}
