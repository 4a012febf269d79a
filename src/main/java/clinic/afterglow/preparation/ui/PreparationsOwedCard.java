package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Whom a therapist still has to prepare. */
@org.springframework.stereotype.Component
class PreparationsOwedCard implements TodayCard {

  private final Preparations preparations;
  private final Screenings screenings;
  private final Patients patients;
  private final PatientZones zones;

  PreparationsOwedCard(
      Preparations preparations, Screenings screenings, Patients patients, PatientZones zones) {
    this.preparations = preparations;
    this.screenings = screenings;
    this.patients = patients;
    this.zones = zones;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST);
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Component render() {
    return new Panel(
        t("preparation.owed"), new OwedList(preparations, screenings, patients, zones));
  }
}
