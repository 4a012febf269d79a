package clinic.afterglow.reminders;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in hand and settles them, each in a transaction of its own. Between the two the
 * message is sent. A message that was taken and never settled is not sent again by itself: its
 * server may have gone down after sending it.
 */
@Component
class ReminderDesk {

  /** Longer than a mail server is ever waited for. */
  static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

  private final ReminderRepository reminders;
  private final VisitReader visits;
  private final Optional<VisitAdvice> advice;
  private final Carriers carriers;
  private final PolicyReader policies;
  private final Clock clock;

  ReminderDesk(
      ReminderRepository reminders,
      VisitReader visits,
      Optional<VisitAdvice> advice,
      Carriers carriers,
      PolicyReader policies,
      Clock clock) {
    this.reminders = reminders;
    this.visits = visits;
    this.advice = advice;
    this.carriers = carriers;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Takes a message that is due in hand; empty when another server was first, or it is not to be.
   */
  @Transactional
  Optional<Outgoing> take(AppointmentId appointment, Occasion occasion) {
    visits.hold(appointment);
    var visit = visits.facts(appointment);
    var before = reminders.findByAppointment(appointment);
    boolean told =
        before.stream()
            .anyMatch(r -> r.occasion() == occasion && r.visitStart().equals(visit.start()));
    var channel = carriers.channel(visit);
    if (told || !visit.status().expected() || channel.isEmpty()) {
      return Optional.empty();
    }
    int revision = before.stream().mapToInt(Reminder::revision).max().orElse(0);
    var reminder = new Reminder(visit, occasion, channel.get(), revision, clock.instant());
    return inHand(reminder, visit, channel.get());
  }

  /** Takes one in hand that was to be tried again, or news of a visit. */
  @Transactional
  Optional<Outgoing> takeAgain(ReminderId id) {
    var appointment = reminders.appointmentOf(id);
    visits.hold(appointment);
    var visit = visits.facts(appointment);
    var reminder = reminders.findById(id).orElseThrow();
    if (reminder.status() != ReminderStatus.WAITING) {
      return Optional.empty();
    }
    var now = clock.instant();
    var channel = carriers.channel(visit);
    if (channel.isEmpty() || !stillTrue(reminder, visit, now)) {
      reminder.stop(now);
      reminders.save(reminder);
      return Optional.empty();
    }
    var when = ReminderTimes.of(policies.current()).notAtNight(now, visit.zone());
    if (when.isAfter(now)) {
      reminder.waitUntil(when);
      reminders.save(reminder);
      return Optional.empty();
    }
    return inHand(reminder, visit, channel.get());
  }

  @Transactional
  void settle(ReminderId id, Optional<Trouble> trouble) {
    var reminder = reminders.findById(id).orElseThrow();
    var now = clock.instant();
    trouble.ifPresentOrElse(why -> reminder.failed(why, now), () -> reminder.sent(now));
    reminders.save(reminder);
  }

  /** Those whose server went down with them in hand. */
  @Transactional(readOnly = true)
  List<ReminderId> abandoned() {
    return reminders.takenBefore(clock.instant().minus(LONGEST_SENDING));
  }

  private Optional<Outgoing> inHand(Reminder reminder, VisitFacts visit, Channel channel) {
    var now = clock.instant();
    var hindrance = carriers.hindrance(channel, visit.address(channel));
    hindrance.ifPresentOrElse(
        why -> reminder.impossible(channel, why, now), () -> reminder.take(channel, now));
    reminders.save(reminder);
    return hindrance.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Outgoing(
                reminder.id(),
                reminder.occasion(),
                channel,
                reminder.revision(),
                visit,
                advice.flatMap(known -> known.of(visit.appointment()))));
  }

  private static boolean stillTrue(Reminder reminder, VisitFacts visit, Instant now) {
    boolean asExpected =
        reminder.occasion() == Occasion.CANCELLED
            ? visit.status() == AppointmentStatus.CANCELLED
                || visit.status() == AppointmentStatus.LATE_CANCELLED
            : visit.status().expected();
    return asExpected && reminder.visitStart().equals(visit.start()) && visit.start().isAfter(now);
  }
}
