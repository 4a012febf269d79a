package clinic.afterglow.audit.ui;

import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;

/** Who opened this chart; a director also sees what was done in it. */
@org.springframework.stereotype.Component
class AuditSection implements ChartSection {

  private static final int MOST = 30;

  private final AuditTrail trail;
  private final Accounts accounts;
  private final Sites sites;
  private final CurrentUser user;

  AuditSection(AuditTrail trail, Accounts accounts, Sites sites, CurrentUser user) {
    this.trail = trail;
    this.accounts = accounts;
    this.sites = sites;
    this.user = user;
  }

  @Override
  public Place place() {
    return Place.of("audit.chart", 900, Roles.DIRECTOR, Roles.ADMINISTRATOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    var rows =
        user.is(Role.DIRECTOR)
            ? trail.of(patient.id(), null, MOST)
            : trail.openings(patient.id(), null, MOST);
    return new AuditGrid(rows, accounts.names(), sites.zone(patient.site()));
  }
}
