package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.notes.NoteHeading;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** A patient's signed documents, newest first, one page at a time. */
class NotesList extends Div {

  static final int PAGE = 20;

  private final PatientId patient;
  private final NoteReader reader;
  private final Button older = new Button(t("notes.older"), _ -> showMore());
  private final Div rows = new Div();
  private Optional<NoteHeading> last = Optional.empty();

  NotesList(PatientId patient, NoteReader reader) {
    this.patient = patient;
    this.reader = reader;
    addClassName("notes-list");
    add(rows, older);
    showMore();
    if (last.isEmpty()) {
      add(new EmptyState(t("notes.none")));
    }
  }

  private void showMore() {
    var page = reader.notes().ofPatient(patient, last, PAGE);
    page.forEach(heading -> rows.add(new NoteRow(heading, reader)));
    last = page.isEmpty() ? last : Optional.of(page.getLast());
    older.setVisible(page.size() == PAGE);
  }
}
