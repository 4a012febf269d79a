package clinic.afterglow.reminders;

import static clinic.afterglow.reminders.Visits.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.audit.AuditEntry;
import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.TestMail;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class RemindersTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 5, 17);

  @Autowired Reminders reminders;
  @Autowired ReminderRun run;
  @Autowired Visits visits;
  @Autowired AuditTrail trail;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  SiteId site;
  Visits.Somebody robin;

  @BeforeEach
  void aSite() {
    clock.set(at(MONDAY.minusDays(20), "09:00"));
    site = visits.site();
    robin = visits.patient(site);
  }

  @Test
  void sendsByTheWayThePatientChose() {
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    reminders.choose(robin.id(), ReminderWay.SMS);
    assertThat(reminders.choice(robin.id())).hasValue(ReminderWay.SMS);
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    run.run();

    assertThat(TestMail.to(robin.email())).isEmpty();
    assertThat(TestMail.texts(robin.phone()))
        .singleElement()
        .asString()
        .contains("Monday, May 17 at 9:00 AM", "518 555 0100")
        .doesNotContain("Robin");
  }

  @Test
  void takesTheFirstWayThatLeadsAnywhereWithoutAChoice() {
    var unmailed = visits.patient(site, "");
    visits.book(unmailed, site, visits.chair(site), at(MONDAY, "09:00"));
    assertThat(reminders.planned(site, MONDAY, null, 9))
        .extracting(PlannedReminder::channel)
        .containsExactly(Optional.of(Channel.SMS));
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    run.run();

    assertThat(TestMail.texts(unmailed.phone())).hasSize(1);
  }

  @Test
  void sendsNothingToWhoWantsNothing() {
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    reminders.choose(robin.id(), ReminderWay.EMAIL);
    reminders.choose(robin.id(), ReminderWay.NONE);
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    run.run();

    assertThat(TestMail.to(robin.email())).isEmpty();
    assertThat(reminders.of(robin.id(), 9)).isEmpty();
    assertThat(reminders.planned(site, MONDAY.minusDays(7), null, 9))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.channel()).isEmpty();
          assertThat(row.status()).isEmpty();
        });
  }

  @Test
  void tellsWhatGoesOutOnADayAndWhatWillBeInTheWay() {
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    var quiet = visits.patient(site, "");
    reminders.choose(quiet.id(), ReminderWay.EMAIL);
    visits.book(quiet, site, visits.chair(site), at(MONDAY.plusDays(2), "09:00"));
    visits.book(visits.patient(site), site, visits.chair(site), at(MONDAY.plusDays(7), "09:00"));
    visits.book(visits.patient(site), site, visits.chair(site), at(MONDAY.plusDays(3), "09:00"));

    assertThat(reminders.planned(site, MONDAY, null, 9))
        .extracting(PlannedReminder::occasion)
        .containsExactly(Occasion.ON_THE_DAY, Occasion.SECOND, Occasion.FIRST);
    assertThat(reminders.planned(site, MONDAY, null, 9))
        .extracting(PlannedReminder::hindrance)
        .containsExactly(Optional.empty(), Optional.of(Trouble.NO_ADDRESS), Optional.empty());
  }

  @Test
  void pagesThroughADayInOneStatementEach() {
    IntStream.range(0, 5)
        .forEach(
            _ -> visits.book(visits.patient(site), site, visits.chair(site), at(MONDAY, "10:00")));
    var seen = new ArrayList<PlannedReminder>();
    List<PlannedReminder> page;
    do {
      page = reminders.planned(site, MONDAY, seen.isEmpty() ? null : seen.getLast(), 2);
      seen.addAll(page);
    } while (!page.isEmpty());

    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    SqlCount.of(() -> reminders.planned(site, MONDAY, null, 50)).isAtMost(4);
    SqlCount.of(() -> reminders.troubled(site, null, 50)).is(1);
    SqlCount.of(() -> reminders.of(robin.id(), 50)).is(1);
  }

  @Test
  void listsWhatDidNotGoOutAndSendsItAgain() {
    var nobody = visits.patient(site, "nobody at all");
    visits.book(nobody, site, visits.chair(site), at(MONDAY, "09:00"));
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    run.run();

    var failed = reminders.troubled(site, null, 9);
    assertThat(failed)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.patient()).isEqualTo(nobody.id());
          assertThat(line.trouble()).hasValue(Trouble.ADDRESS_REFUSED);
          assertThat(line.repeatable()).isTrue();
        });
    assertThat(reminders.troubled(site, failed.getFirst(), 9)).isEmpty();
    reminders.choose(nobody.id(), ReminderWay.SMS);
    reminders.again(failed.getFirst().id());
    assertThatThrownBy(() -> reminders.again(failed.getFirst().id()))
        .isInstanceOf(IllegalTransition.class);
    run.run();

    assertThat(reminders.troubled(site, null, 9)).isEmpty();
    assertThat(TestMail.texts(nobody.phone())).hasSize(1);
    assertThat(acting.as(Role.DIRECTOR, () -> trail.of(nobody.id(), null, 20)))
        .extracting(AuditEntry::action)
        .contains("ReminderFailed", "ReminderWayChosen", "ReminderWantedAgain", "ReminderSent");
  }

  @Test
  void movesAnAppointmentWithFewStatementsMore() {
    var visit = visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    clock.set(at(MONDAY.minusDays(7), "10:00"));
    run.run();
    visits.move(visit, at(MONDAY, "13:00"));

    assertThat(reminders.of(robin.id(), 9))
        .extracting(ReminderLine::occasion, ReminderLine::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Occasion.FIRST, ReminderStatus.SENT),
            org.assertj.core.groups.Tuple.tuple(Occasion.MOVED, ReminderStatus.WAITING));
  }
}
