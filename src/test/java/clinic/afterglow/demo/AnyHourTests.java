package clinic.afterglow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.security.RunAs;
import clinic.afterglow.setup.EmptyClinic;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The demo clinic started in the middle of the night, and in weeks with holidays. */
@Tag("slow")
class AnyHourTests {

  @ParameterizedTest
  @CsvSource({"0, 08:00", "1, 05:45", "3, 16:30", "36, 23:50"})
  void findsTheClinicAtWork(int days, LocalTime time) {
    findsTheClinicAtWork(today().plusDays(1L + days), time);
  }

  @ParameterizedTest
  @CsvSource({"--12-25, 18:00", "--01-01, 18:00"})
  void findsTheClinicAtWorkOnAHoliday(MonthDay holiday, LocalTime time) {
    var next = holiday.atYear(today().getYear());
    findsTheClinicAtWork(next.isAfter(today()) ? next : next.plusYears(1), time);
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }

  private static void findsTheClinicAtWork(LocalDate day, LocalTime time) {
    var now = Clock.systemUTC().instant();
    var ahead = Duration.between(now, day.atTime(time).toInstant(ZoneOffset.UTC));
    var application =
        new SpringApplicationBuilder(EmptyClinic.class)
            .profiles("demo")
            .initializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new Forwarded(ahead)));
    try (var clinic = application.run("--server.port=0", "--spring.datasource.url=" + url(day))) {
      assertThat(today(clinic)).filteredOn(s -> s.status().inTheRoom()).hasSizeGreaterThan(3);
    }
  }

  private static String url(LocalDate day) {
    return DemoClinicTests.URL.replace("demo-tests", "demo-on-" + day);
  }

  private static List<SessionSummary> today(ApplicationContext clinic) {
    var clock = clinic.getBean(Clock.class);
    var sessions = clinic.getBean(MedicineSessions.class);
    return clinic
        .getBean(RunAs.class)
        .user(
            "nurse",
            () ->
                clinic.getBean(Sites.class).all().stream()
                    .flatMap(site ->
                        sessions
                            .today(site.id(), LocalDate.now(clock.withZone(site.zone())))
                            .stream())
                    .toList());
  }

  private record Forwarded(Duration ahead) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      if (bean instanceof DemoClock clock) {
        clock.forward(ahead);
      }
      return bean;
    }
  }
}
