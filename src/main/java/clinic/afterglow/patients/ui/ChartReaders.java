package clinic.afterglow.patients.ui;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every section of a chart needs to show names and times. */
@Component
public class ChartReaders {

  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  ChartReaders(Accounts accounts, PatientZones zones, CurrentUser user, Clock clock) {
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  public ChartReader of(PatientSummary patient) {
    return new ChartReader(accounts.names(), clock.withZone(zones.of(patient.site())), user);
  }
}
