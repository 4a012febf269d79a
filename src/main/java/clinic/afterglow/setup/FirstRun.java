package clinic.afterglow.setup;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.FirstAdministrator;
import clinic.afterglow.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the clinic once, for whoever knows the code in the log. */
@Component
public class FirstRun {

  private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

  private final OneTimeCode code = new OneTimeCode();
  private final FirstAdministrator administrator;
  private final Sites sites;
  private final RunAs runAs;
  private final TransactionTemplate transaction;
  private volatile boolean done;

  FirstRun(
      FirstAdministrator administrator, Sites sites, RunAs runAs, TransactionTemplate transaction) {
    this.administrator = administrator;
    this.sites = sites;
    this.runAs = runAs;
    this.transaction = transaction;
  }

  /** Once a clinic has somebody, it is never asked again while the application runs. */
  public boolean needed() {
    if (!done) {
      done = !administrator.missing();
    }
    return !done;
  }

  /**
   * One at a time, so that the code cannot serve two. Throws {@link AlreadySetUp}, {@link
   * CodeRefused}, {@link TooManyTries} or what the password is refused for.
   */
  public synchronized void found(String givenCode, NewClinic wanted) {
    if (!needed()) {
      throw new AlreadySetUp();
    }
    code.check(givenCode);
    transaction.executeWithoutResult(_ -> {
      administrator.open(wanted.username(), wanted.displayName(), wanted.password());
      runAs.user(wanted.username(), () -> sites.open(wanted.site()));
    });
    LOG.info("The clinic was set up.");
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce(ApplicationReadyEvent ready) {
    if (needed()) {
      LOG.info(
          """


          This clinic has nobody yet. Open http://localhost:{}/setup
          and give this code, which is good once:   {}
          """,
          port(ready.getApplicationContext().getEnvironment()),
          code.readable());
    }
  }

  OneTimeCode code() {
    return code;
  }

  private static String port(Environment environment) {
    return environment.getProperty("local.server.port", "8080");
  }
}
