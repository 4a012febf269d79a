package clinic.afterglow.integration.ui;

import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.scheduling.ui.GroupPart;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;

/** The notes of those who came, on the page of their group. */
@org.springframework.stereotype.Component
class GroupNotes implements GroupPart {

  private final Integrations integrations;
  private final Patients patients;
  private final ChartReaders readers;

  GroupNotes(Integrations integrations, Patients patients, ChartReaders readers) {
    this.integrations = integrations;
    this.patients = patients;
    this.readers = readers;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(GroupDetails group, List<Visit> participants) {
    return new GroupNotesPanel(participants.stream().filter(Visit::tookPart).toList(), this);
  }

  Integrations integrations() {
    return integrations;
  }

  /** Opening somebody's note is opening their chart, which is on record. */
  IntegrationReader open(Visit visit) {
    return new IntegrationReader(integrations, readers.of(patients.open(visit.patient())));
  }
}
