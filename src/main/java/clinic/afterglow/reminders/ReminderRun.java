package clinic.afterglow.reminders;

import clinic.afterglow.clinic.PolicyReader;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Sends what is due. One message that fails holds up no other. */
@Component
class ReminderRun {

  /** What is left over is taken by the next run. */
  static final int MOST = 500;

  private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);

  private final ReminderDesk desk;
  private final ReminderRepository reminders;
  private final VisitReader visits;
  private final LetterWriter letters;
  private final Carriers carriers;
  private final PolicyReader policies;
  private final Clock clock;

  ReminderRun(
      ReminderDesk desk,
      ReminderRepository reminders,
      VisitReader visits,
      LetterWriter letters,
      Carriers carriers,
      PolicyReader policies,
      Clock clock) {
    this.desk = desk;
    this.reminders = reminders;
    this.visits = visits;
    this.letters = letters;
    this.carriers = carriers;
    this.policies = policies;
    this.clock = clock;
  }

  void run() {
    desk.abandoned().forEach(id -> desk.settle(id, Optional.of(Trouble.BROKEN_OFF)));
    if (carriers.ready().isEmpty()) {
      return;
    }
    var now = clock.instant();
    var times = ReminderTimes.of(policies.current());
    for (var place : visits.places()) {
      if (times.notAtNight(now, place.zone()).equals(now)) {
        for (var wave : times.due(now, place.zone())) {
          visits
              .untold(place, wave, now, MOST)
              .forEach(visit -> send(() -> desk.take(visit, wave.occasion())));
        }
      }
    }
    reminders.waiting(now, Limit.of(MOST)).forEach(id -> send(() -> desk.takeAgain(id)));
  }

  private void send(Supplier<Optional<Outgoing>> taking) {
    try {
      taking.get().ifPresent(this::send);
    } catch (RuntimeException failure) {
      LOG.error("a reminder could not be handled; the others go on", failure);
    }
  }

  private void send(Outgoing message) {
    var letter = letters.letter(message);
    var trouble = carriers.ready(message.channel()).orElseThrow().carry(message, letter);
    desk.settle(message.id(), trouble);
  }
}
