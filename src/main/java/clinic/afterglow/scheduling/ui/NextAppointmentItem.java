package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartHeaderItem;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** The next visit, in sight while a chart is read. */
@org.springframework.stereotype.Component
class NextAppointmentItem implements ChartHeaderItem {

  private final Appointments appointments;
  private final PatientZones zones;

  NextAppointmentItem(Appointments appointments, PatientZones zones) {
    this.appointments = appointments;
    this.zones = zones;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    return new Span(
        appointments
            .next(patient)
            .map(next ->
                t(
                    "scheduling.next",
                    Times.dateTime(next.start(), zones.of(next.site())),
                    next.kind()))
            .orElseGet(() -> t("scheduling.next.none")));
  }
}
