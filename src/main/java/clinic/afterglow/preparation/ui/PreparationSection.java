package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Set;

/** The chart's part about getting ready for the first dose. */
@org.springframework.stereotype.Component
class PreparationSection implements ChartSection {

  private final Preparations preparations;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  PreparationSection(
      Preparations preparations,
      Accounts accounts,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.preparations = preparations;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public String title() {
    return t("preparation.title");
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var reader =
        new PreparationReader(
            preparations,
            accounts.names(),
            clock.withZone(zones.of(patient)),
            user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER));
    return new PreparationPart(patient, reader);
  }
}
