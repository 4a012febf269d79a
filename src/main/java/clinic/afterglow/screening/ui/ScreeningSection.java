package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Set;

/** The chart's screening: to be answered, to be decided, and what was decided before. */
@org.springframework.stereotype.Component
class ScreeningSection implements ChartSection {

  private final Screenings screenings;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  ScreeningSection(
      Screenings screenings, Accounts accounts, PatientZones zones, CurrentUser user, Clock clock) {
    this.screenings = screenings;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public String title() {
    return t("screening.title");
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var rights =
        new ScreeningReader.Rights(
            user.is(Role.FRONT_DESK, Role.NURSE, Role.PRESCRIBER),
            user.is(Role.NURSE, Role.PRESCRIBER),
            user.is(Role.PRESCRIBER),
            user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR));
    var zone = zones.of(patient);
    return new ScreeningPart(
        patient, new ScreeningReader(screenings, accounts.names(), clock.withZone(zone), rights));
  }
}
