package clinic.afterglow.notes.ui;

import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartReaders;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;

/** The chart's signed documents. */
@org.springframework.stereotype.Component
class NotesSection implements ChartSection {

  private final ClinicalNotes notes;
  private final ChartReaders readers;

  NotesSection(ClinicalNotes notes, ChartReaders readers) {
    this.notes = notes;
    this.readers = readers;
  }

  @Override
  public Place place() {
    return Place.of(
        "notes.title", 80, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new NotesList(patient.id(), new NoteReader(notes, readers.of(patient)));
  }
}
