package clinic.afterglow.reminders;

import static clinic.afterglow.reminders.Visits.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.TestMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
class ReminderRunTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

  @Autowired ReminderRun run;
  @Autowired ReminderDesk desk;
  @Autowired ReminderRepository reminders;
  @Autowired VisitReader visitReader;
  @Autowired LetterWriter letters;
  @Autowired PolicyReader policies;
  @Autowired Visits visits;
  @Autowired TestClock clock;

  SiteId site;
  Visits.Somebody robin;
  AppointmentId visit;

  @BeforeEach
  void aVisitOnMonday() {
    clock.set(at(MONDAY.minusDays(20), "09:00"));
    site = visits.site();
    robin = visits.patient(site);
    visit = visits.bookDose(robin, site, at(MONDAY, "09:00"), Route.INTRAVENOUS);
  }

  @Test
  void remindsAWeekBeforeTwoDaysBeforeAndOnTheDay() throws Exception {
    runAt(MONDAY.minusDays(7), "09:59");
    assertThat(mails()).isEmpty();
    runAt(MONDAY.minusDays(7), "10:00");
    assertThat(mails()).hasSize(1);
    runAt(MONDAY.minusDays(7), "10:01");
    runAt(MONDAY.minusDays(2), "09:59");
    assertThat(mails()).hasSize(1);
    runAt(MONDAY.minusDays(2), "10:00");
    assertThat(mails()).hasSize(2);
    runAt(MONDAY, "06:59");
    runAt(MONDAY, "07:00");
    runAt(MONDAY, "08:59");
    runAt(MONDAY, "09:00");

    assertThat(mails()).hasSize(3);
    assertThat(status()).containsOnly(ReminderStatus.SENT);
    assertThat(subject(mails().getFirst())).isEqualTo("Your visit on Monday, March 15");
  }

  @Test
  void doesNotRemindOfWhatWasJustBooked() {
    clock.set(at(MONDAY.minusDays(2), "10:00"));
    var other = visits.patient(site);
    visits.book(other, site, visits.chair(site), at(MONDAY, "11:00"));
    run.run();
    assertThat(TestMail.to(other.email())).isEmpty();
    runAt(MONDAY, "07:00");
    assertThat(TestMail.to(other.email())).hasSize(1);
  }

  @Test
  void sendsOnlyTheLatestAfterAnOutage() {
    runAt(MONDAY.minusDays(1), "12:00");

    assertThat(mails()).hasSize(1);
    assertThat(reminders.findByAppointment(visit))
        .extracting(Reminder::occasion)
        .containsExactly(Occasion.SECOND);
  }

  @Test
  void isNotSentAgainAfterTheServerDiesBetweenSendingAndKeepingIt() {
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    var dying = new Killed();
    var server =
        new ReminderRun(
            desk, reminders, visitReader, letters, new Carriers(List.of(dying)), policies, clock);

    assertThatThrownBy(server::run).isInstanceOf(ServerDied.class);
    dying.carried.forEach(id ->
        assertThat(reminders.findById(id)).map(Reminder::status).hasValue(ReminderStatus.SENDING));
    run.run();
    clock.advance(ReminderDesk.LONGEST_SENDING.plusSeconds(1));
    run.run();

    dying.carried.forEach(id ->
        assertThat(reminders.findById(id))
            .map(Reminder::status)
            .hasValue(ReminderStatus.UNCERTAIN));
    runAt(MONDAY.minusDays(2), "09:00");
    assertThat(mails()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void sendsOnceWhenSeveralServersRunAtOnce() throws Exception {
    var people =
        IntStream.range(0, 8)
            .mapToObj(_ -> visits.patient(site))
            .peek(who -> visits.book(who, site, visits.chair(site), at(MONDAY, "13:00")))
            .toList();
    clock.set(at(MONDAY.minusDays(7), "10:00"));

    try (var servers = Executors.newFixedThreadPool(4)) {
      var runs = IntStream.range(0, 4).mapToObj(_ -> servers.submit(run::run)).toList();
      for (var one : runs) {
        one.get();
      }
    }

    assertThat(people).allSatisfy(who -> assertThat(TestMail.to(who.email())).hasSize(1));
    assertThat(mails()).hasSize(1);
  }

  @Test
  void triesAgainLaterWhileTheMailServerIsDown() {
    TestMail.stop();
    try {
      runAt(MONDAY.minusDays(7), "10:00");
      assertThat(status()).containsExactly(ReminderStatus.WAITING);
      clock.advance(Duration.ofSeconds(119));
      run.run();
    } finally {
      TestMail.start();
    }
    run.run();
    assertThat(mails()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    run.run();

    assertThat(mails()).hasSize(1);
    assertThat(status()).containsExactly(ReminderStatus.SENT);
  }

  @Test
  void saysWhyItCannotBeSent() {
    var nobody = visits.patient(site, "not an address");
    var unreachable = visits.book(nobody, site, visits.chair(site), at(MONDAY, "13:00"));

    runAt(MONDAY.minusDays(7), "10:00");

    assertThat(reminders.findByAppointment(unreachable))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.status()).isEqualTo(ReminderStatus.FAILED);
          assertThat(one.trouble()).hasValue(Trouble.ADDRESS_REFUSED);
        });
  }

  @Test
  void tellsOfAMoveWhoeverWasToldAndRemindsOfTheNewTime() throws Exception {
    runAt(MONDAY.minusDays(7), "10:00");
    clock.advance(Duration.ofHours(1));
    visits.move(visit, at(MONDAY.plusDays(1), "15:00"));
    run.run();

    assertThat(mails()).hasSize(2);
    assertThat(subject(mails().get(1))).isEqualTo("Your visit has moved to Tuesday, March 16");
    var first = calendar(mails().getFirst());
    var moved = calendar(mails().get(1));
    assertThat(first).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20270315T130000Z");
    assertThat(moved).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20270316T190000Z");
    assertThat(uid(moved)).isEqualTo(uid(first));

    runAt(MONDAY.minusDays(6), "09:59");
    assertThat(mails()).hasSize(2);
    runAt(MONDAY.minusDays(6), "10:00");
    assertThat(mails()).hasSize(3);
    runAt(MONDAY.minusDays(1), "09:59");
    assertThat(mails()).hasSize(3);
    runAt(MONDAY.minusDays(1), "10:00");
    assertThat(mails()).hasSize(4);
    runAt(MONDAY, "10:00");
    runAt(MONDAY.plusDays(1), "07:00");
    assertThat(mails()).hasSize(5);
  }

  @Test
  void movesSilentlyBeforeAnybodyWasTold() {
    visits.move(visit, at(MONDAY.plusDays(1), "15:00"));
    runAt(MONDAY.minusDays(7), "10:00");
    assertThat(mails()).isEmpty();
    runAt(MONDAY.minusDays(6), "10:00");
    assertThat(mails()).hasSize(1);
  }

  @Test
  void tellsOfACancellationAndThenIsSilent() throws Exception {
    runAt(MONDAY.minusDays(7), "10:00");
    clock.advance(Duration.ofHours(1));
    visits.cancel(visit);
    run.run();
    runAt(MONDAY.minusDays(2), "10:00");
    runAt(MONDAY, "07:00");

    assertThat(mails()).hasSize(2);
    assertThat(subject(mails().get(1))).isEqualTo("Your visit on Monday, March 15 is cancelled");
    assertThat(calendar(mails().get(1)))
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
  }

  @Test
  void bringsNewsOnlyWhenTheNightIsOver() {
    runAt(MONDAY.minusDays(7), "10:00");
    clock.set(at(MONDAY.minusDays(5), "22:00"));
    visits.cancel(visit);
    run.run();
    runAt(MONDAY.minusDays(4), "06:59");
    assertThat(mails()).hasSize(1);
    runAt(MONDAY.minusDays(4), "07:00");
    assertThat(mails()).hasSize(2);
  }

  @Test
  void saysHowToComeAndNothingOfTheTreatment() throws Exception {
    runAt(MONDAY.minusDays(7), "10:00");

    var mail = mails().getFirst();
    var plain = LetterParts.text(mail, "text/plain");
    var html = LetterParts.text(mail, "text/html");
    assertThat(plain)
        .contains("Monday, March 15 at 9:00 AM", "eat nothing after 3:00 AM", "until 7:00 AM")
        .contains("somebody take you home", "12 Quiet Street, Albany", "518 555 0100");
    assertThat(html).contains("<p>Please eat nothing after 3:00 AM.</p>");
    for (var words : List.of(plain, html, calendar(mail), subject(mail))) {
      assertThat(words.toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("ketamine", "dose", "dosing", "infusion", "intravenous", "treatment")
          .doesNotContain("injection", "therap", "nasal", "series", "nurse", "clinician");
    }
  }

  private void runAt(LocalDate day, String time) {
    clock.set(at(day, time));
    run.run();
  }

  private List<MimeMessage> mails() {
    return TestMail.to(robin.email());
  }

  private List<ReminderStatus> status() {
    return reminders.findByAppointment(visit).stream().map(Reminder::status).toList();
  }

  private static String subject(MimeMessage mail) throws MessagingException {
    return mail.getSubject();
  }

  private static String calendar(MimeMessage mail) throws Exception {
    return LetterParts.text(mail, "text/calendar");
  }

  private static String uid(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  private static final class ServerDied extends Error {}

  /** The message is out; then the server is gone. */
  private static final class Killed implements Carrier {

    final List<ReminderId> carried = new java.util.ArrayList<>();

    @Override
    public Channel channel() {
      return Channel.EMAIL;
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public Optional<Trouble> carry(Outgoing message, Letter letter) {
      carried.add(message.id());
      throw new ServerDied();
    }
  }
}
