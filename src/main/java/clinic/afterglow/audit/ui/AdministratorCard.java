package clinic.afterglow.audit.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What an administrator looks at first: sign-ins that failed, and how many may sign in. */
@org.springframework.stereotype.Component
class AdministratorCard implements TodayCard {

  private static final int MANY = 5;

  private final AuditTrail trail;
  private final Accounts accounts;
  private final Sites sites;
  private final Clock clock;

  AdministratorCard(AuditTrail trail, Accounts accounts, Sites sites, Clock clock) {
    this.trail = trail;
    this.accounts = accounts;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.ADMINISTRATOR);
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Component render() {
    int failed = trail.failedSignIns(startOfDay());
    long active = accounts.all().stream().filter(AccountSummary::active).count();
    var tone = failed > MANY ? Tone.CAUTION : Tone.NEUTRAL;
    return new Panel(
        t("audit.card"),
        new Facts()
            .with(t("audit.failedSignIns"), new StatusBadge(Integer.toString(failed), tone))
            .with(t("audit.accounts"), Long.toString(active)),
        links());
  }

  private static Div links() {
    var links =
        new Div(
            new Anchor("/accounts", t("audit.toAccounts")),
            new Anchor("/audit", t("audit.toTrail")));
    links.addClassName("page-actions");
    return links;
  }

  private Instant startOfDay() {
    var zone = sites.zone();
    return LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
  }
}
