package clinic.afterglow.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Builds the demo clinic when the application starts: every patient, visit, dose and signature
 * through the services, as the people who would have done it, at the time at which they would have.
 */
@DemoOnly
class DemoClinic implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoClinic.class);
  private static final Duration AGE = Duration.ofDays(450);

  private final Founding founding;
  private final Safe safe;
  private final StoryTeller teller;
  private final Circle circle;
  private final Timeline timeline;
  private final DemoClock clock;
  private volatile boolean open;

  DemoClinic(
      Founding founding,
      Safe safe,
      StoryTeller teller,
      Circle circle,
      Timeline timeline,
      DemoClock clock) {
    this.founding = founding;
    this.safe = safe;
    this.teller = teller;
    this.circle = circle;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Before the first page is served, so that nobody sees a clinic that is half there. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    open = true;
    if (founding.needed()) {
      LOG.info("Building the demo clinic ...");
      var began = clock.instant();
      int patients = build(began);
      LOG.info(
          "The demo clinic with {} patients was built in {} seconds.",
          patients,
          Duration.between(began, clock.instant()).toSeconds());
    }
  }

  @Override
  public void stop() {
    open = false;
  }

  @Override
  public boolean isRunning() {
    return open;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce(ApplicationReadyEvent ready) {
    LOG.info(
        """


        The demo clinic is open on http://localhost:{}
        It lives in memory and is forgotten when the application stops.

        {}

        The password of each of them:  {}
        """,
        port(ready.getApplicationContext().getEnvironment()),
        logins(),
        Staff.PASSWORD);
  }

  private int build(Instant now) {
    var branches = founding.found(now.minus(AGE), now);
    branches.forEach(safe::fill);
    var stories = stories(branches.getFirst(), branches.getLast());
    stories.forEach(teller::tell);
    circle.plan(branches.getFirst());
    timeline.liveUntil(now);
    return stories.size();
  }

  private static List<Story> stories(Branch first, Branch second) {
    return Stream.of(
            Newcomers.at(first, second),
            Underway.at(first, second),
            TodaysPatients.at(first, second),
            Finishers.at(first, second),
            Finishers.returning(first, second))
        .flatMap(List::stream)
        .toList();
  }

  private static String logins() {
    return Arrays.stream(Staff.values())
        .map(one ->
            "  %-12s %-22s %s"
                .formatted(
                    one.username(),
                    one.displayName(),
                    one.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .collect(Collectors.joining("\n"));
  }

  private static String port(Environment environment) {
    return environment.getProperty("local.server.port", "8080");
  }
}
