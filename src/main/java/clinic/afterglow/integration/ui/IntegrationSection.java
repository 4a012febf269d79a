package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Set;

/** The chart's part about what comes after each session. */
@org.springframework.stereotype.Component
class IntegrationSection implements ChartSection {

  private final Integrations integrations;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  IntegrationSection(
      Integrations integrations,
      Accounts accounts,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.integrations = integrations;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public String title() {
    return t("integration.title");
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var reader =
        new IntegrationReader(
            integrations,
            accounts.names(),
            clock.withZone(zones.of(patient)),
            user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER));
    return new IntegrationPart(patient, reader);
  }
}
