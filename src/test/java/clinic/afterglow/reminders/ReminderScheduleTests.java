package clinic.afterglow.reminders;

import static clinic.afterglow.reminders.Visits.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.TestMail;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's own task on real schedulers, as two servers on one database run it. */
@ClinicTest
class ReminderScheduleTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 10, 18);

  @Autowired RecurringTask<Void> task;
  @Autowired DataSource database;
  @Autowired JdbcClient client;
  @Autowired Visits visits;
  @Autowired TestClock clock;

  @Test
  void sendsOnceOnTwoServersAndGoesOnAfterARestart() {
    clock.set(at(MONDAY.minusDays(20), "09:00"));
    var site = visits.site();
    var robin = visits.patient(site);
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
    clock.set(at(MONDAY.minusDays(7), "10:00"));

    runUntil(() -> !TestMail.to(robin.email()).isEmpty());
    clock.set(at(MONDAY.minusDays(2), "10:00"));
    dueNow();
    runUntil(() -> TestMail.to(robin.email()).size() > 1);

    assertThat(TestMail.to(robin.email())).hasSize(2);
    assertThat(
            client
                .sql("select count(*) from scheduled_tasks where task_name = 'reminders'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  /** Both are started anew and stopped again, as in a restart. */
  private void runUntil(java.util.concurrent.Callable<Boolean> done) {
    var servers = List.of(server("one"), server("two"));
    servers.forEach(Scheduler::start);
    try {
      await().atMost(Duration.ofMinutes(2)).until(done);
    } finally {
      servers.forEach(Scheduler::stop);
    }
  }

  private Scheduler server(String name) {
    return Scheduler.create(database)
        .startTasks(task)
        .schedulerName(new SchedulerName.Fixed(name))
        .pollingInterval(Duration.ofMillis(200))
        .threads(2)
        .alwaysPersistTimestampInUTC()
        .build();
  }

  private void dueNow() {
    client
        .sql(
            "update scheduled_tasks set execution_time = timestamp with time zone '2020-01-01 00:00:00+00'")
        .update();
  }
}
