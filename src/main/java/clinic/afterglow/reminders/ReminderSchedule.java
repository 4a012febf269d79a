package clinic.afterglow.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what is due once a minute, on whichever one of the clinic's servers is first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderSchedule {

  static final String TASK = "reminders";

  @Bean
  static RecurringTask<Void> reminderTask(ReminderRun run) {
    return Tasks.recurring(TASK, FixedDelay.of(Duration.ofMinutes(1))).execute((_, _) -> run.run());
  }
}
